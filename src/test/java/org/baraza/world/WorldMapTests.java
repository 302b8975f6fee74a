package org.baraza.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.baraza.world.WorldMap.Spot;
import org.baraza.world.WorldShapes.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class WorldMapTests {

  /** The Member and observer States that can be seen at this size, by M49 code. */
  private static final String LARGE =
      """
      004 008 012 024 031 032 036 040 050 051 056 064 068 070 072 076 084 096 100 104
      108 112 116 120 124 140 144 148 152 156 170 178 180 188 191 192 196 203 204 208
      214 218 222 226 231 232 233 242 246 250 262 266 268 270 275 276 288 300 320 324
      328 332 340 348 352 356 360 364 368 372 376 380 384 388 392 398 400 404 408 410
      414 417 418 422 426 428 430 434 440 450 454 458 466 478 484 496 498 499 504 508
      512 516 524 528 554 558 562 566 578 586 591 598 600 604 608 616 620 624 626 634
      642 643 646 682 686 688 694 703 704 705 706 710 716 724 728 729 740 748 752 756
      760 762 764 768 784 788 792 795 800 804 807 818 826 834 840 854 858 860 862 887
      894
      """;

  /** The others: M49 code, latitude, longitude. */
  private static final String SMALL =
      """
      020,42.5,1.5 028,17.1,-61.8 044,24.2,-76 048,26,50.5 052,13.2,-59.5
      090,-8,159 132,16,-24 174,-12.2,44.2 212,15.4,-61.3
      296,1.4,173 308,12.1,-61.7 336,41.9,12.4 438,47.3,9.5 442,49.8,6.2 462,3.2,73
      470,35.8,14.6 480,-20.3,57.5 492,43.7,7.4 520,-0.5,166.9 548,-16,167 583,6.9,158.2
      584,9,168 585,7.5,134.5 659,17.3,-62.8 662,13.9,-61 670,13.2,-61.2 674,43.8,12.4
      678,1,7 690,-4.6,55.7 702,1.4,103.8 776,-20,-175 780,11,-61 798,-8,178
      882,-13.6,-172.3
      """;

  private static final Pattern STEP = Pattern.compile("(m?)(-?\\d+) ?(-?\\d+)(z?)");

  @Test
  void everyStateIsDrawnOnce() throws Exception {
    var ids = elements(drawn(states())).map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty());

    assertThat(states()).hasSize(195);
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(states().stream().map(s -> "c" + s.m49()).toList());
  }

  @Test
  void onlySmallStatesAreDots() throws Exception {
    assertThat(elements(drawn(states())).filter(e -> e.getTagName().equals("circle")))
        .extracting(e -> e.getAttribute("id").substring(1))
        .containsExactlyInAnyOrderElementsOf(small().map(Spot::m49).toList());
  }

  @Test
  void nothingLeavesTheFrame() throws Exception {
    var places =
        elements(drawn(states()))
            .flatMap(e -> e.getTagName().equals("circle") ? Stream.of(centre(e)) : points(e));

    assertThat(places)
        .hasSizeGreaterThan(5_000)
        .allMatch(p -> p.x() >= 0 && p.x() <= WorldShapes.WIDTH)
        .allMatch(p -> p.y() >= 0 && p.y() <= WorldShapes.HEIGHT);
  }

  @ParameterizedTest
  @CsvSource({"426, -29.6, 28.2", "388, 18.1, -77.3", "634, 25.4, 51.2", "144, 7.9, 80.8"})
  void dotsAndOutlinesShareOneProjection(String m49, double lat, double lon) throws Exception {
    var country = elements(drawn(List.of(new Spot(m49, lat, lon, 1)))).filter(isMarked());
    var corners = country.flatMap(WorldMapTests::points).toList();
    var across = corners.stream().mapToInt(Place::x).summaryStatistics();
    var down = corners.stream().mapToInt(Place::y).summaryStatistics();
    var middle = WorldShapes.at(lat, lon).orElseThrow();

    assertThat((across.getMin() + across.getMax()) / 2).isCloseTo(middle.x(), within(3));
    assertThat((down.getMin() + down.getMax()) / 2).isCloseTo(middle.y(), within(3));
  }

  @Test
  void russiaAndFijiAreNotTornAtTheEdge() {
    assertThat(WorldShapes.at(66, -172).orElseThrow().x()).isGreaterThan(1_500);
    assertThat(WorldShapes.at(-17, -179.9).orElseThrow().x())
        .isCloseTo(WorldShapes.at(-17, 179.9).orElseThrow().x(), within(3));
  }

  @Test
  void antarcticaIsLeftOut() throws Exception {
    assertThat(elements(drawn(List.of(new Spot("010", -90, 0, 3)))).filter(isMarked())).isEmpty();
  }

  @Test
  void moreIsDarkerInFiveShades() {
    assertThat(IntStream.of(0, 1, 2, 3, 4, 7, 8, 15, 16, 900).map(WorldMap::shade))
        .containsExactly(0, 1, 2, 2, 3, 3, 4, 4, 5, 5);
  }

  @Test
  void aStateWithNothingIsStillDrawn() throws Exception {
    assertThat(elements(drawn(List.of(new Spot("798", -8, 178, 0)))).filter(isMarked()))
        .singleElement()
        .returns("s0", e -> e.getAttribute("class"));
  }

  @Test
  void wordsAreEscaped() throws Exception {
    var title = drawn(List.of()).getElementsByTagName("title").item(0);

    assertThat(title.getTextContent()).isEqualTo("Practices < 2030 & \"tested\" — مؤكَّدة");
  }

  @Test
  void aCodeIsThreeDigits() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Spot("\"><x", 0, 0, 0));
  }

  @Test
  void thePictureStandsAloneAndIsLight() throws IOException {
    var picture = picture(states());
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(picture);
    }

    assertThat(packed.size()).isLessThan(30_000);
    assertThat(new String(picture, UTF_8).replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http", "url(", "@import", "<script", "href");
  }

  private static List<Spot> states() {
    var large = LARGE.strip().split("\\s+");
    var spots = Stream.of(large).map(m49 -> new Spot(m49, 0, 0, Integer.parseInt(m49) % 20));
    return Stream.concat(spots, small()).toList();
  }

  private static Stream<Spot> small() {
    return Stream.of(SMALL.strip().split("\\s+"))
        .map(cells -> cells.split(","))
        .map(c -> new Spot(c[0], Double.parseDouble(c[1]), Double.parseDouble(c[2]), 3));
  }

  private static byte[] picture(List<Spot> spots) {
    return WorldMap.draw(spots, "Practices < 2030 & \"tested\" — مؤكَّدة", "By country");
  }

  private static Document drawn(List<Spot> spots) throws Exception {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(picture(spots)));
  }

  private static Stream<Element> elements(Document svg) {
    var all = svg.getElementsByTagName("*");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(e -> e.getTagName().equals("path") || e.getTagName().equals("circle"));
  }

  private static Predicate<Element> isMarked() {
    return element -> element.hasAttribute("id");
  }

  /** The corners of an outline, which is written in steps from one corner to the next. */
  private static Stream<Place> points(Element outline) {
    var corners = new ArrayList<Place>();
    var start = new Place(0, 0);
    var here = start;
    for (var step : STEP.matcher(outline.getAttribute("d")).results().toList()) {
      int dx = Integer.parseInt(step.group(2));
      here = new Place(here.x() + dx, here.y() + Integer.parseInt(step.group(3)));
      start = step.group(1).isEmpty() ? start : here;
      corners.add(here);
      here = step.group(4).isEmpty() ? here : start;
    }
    return corners.stream();
  }

  private static Place centre(Element dot) {
    return new Place(
        Integer.parseInt(dot.getAttribute("cx")), Integer.parseInt(dot.getAttribute("cy")));
  }
}

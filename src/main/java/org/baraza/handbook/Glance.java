package org.baraza.handbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.baraza.facets.Facets;
import org.baraza.handbook.binding.Book.Block;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Section;
import org.baraza.handbook.binding.Book.Table;
import org.baraza.handbook.binding.Figure;
import org.baraza.handbook.binding.Figure.Bar;
import org.baraza.handbook.binding.Figure.Dot;
import org.baraza.handbook.binding.Figure.Label;
import org.baraza.handbook.binding.Figure.Mark;
import org.baraza.handbook.binding.Figure.Outline;
import org.baraza.handbook.binding.Figure.Tone;
import org.baraza.ui.Frame;
import org.baraza.world.MapGround;

/**
 * An edition at a glance: where its records come from and how far they came, as pictures and as
 * tables of the same. Drawn from the head of a snapshot alone.
 */
record Glance(Snapshot.Head head, Frame tongue, List<Line> lines) {

  static final String MAP = "map";

  private static final List<String> PILLARS = List.of("I", "II", "III", "IV");
  private static final String NO_PILLAR = "–";
  private static final int SHADES = 5;
  private static final int NAMED = 3;

  /** In the units of the pictures, 2,000 of which are as wide as a page. */
  private static final int WIDTH = 2_000;

  private static final int SIZE = 44;
  private static final int ROW = 110;
  private static final int THICK = 74;
  private static final int BASE = 26;
  private static final int LEGEND = 190;
  private static final int SWATCH = 44;
  private static final int GAP = 14;
  private static final int COLUMN = 660;
  private static final int ABREAST = 3;
  private static final int BEGIN = 130;
  private static final int LONGEST = 1_700;
  private static final int DOT = 6;
  private static final int CORNER = 640;
  private static final int STEP = 46;

  List<Section> sections() {
    return List.of(
        new Section(
            tongue.word("handbook.glance.map"),
            List.of(map(), note(tongue.word("world.map.note")), countries())),
        new Section(
            tongue.word("handbook.glance.chart"),
            List.of(chart(), pillars(), note(tongue.word("handbook.glance.note")))));
  }

  private Block note(String words) {
    return Paragraph.note(words, tongue.lang());
  }

  /** A world map of the countries that its records come from. */
  Figure map() {
    var counts = counts(Line::countries);
    var marks = new ArrayList<Mark>();
    MapGround.without(counts.keySet()).forEach(path -> marks.add(new Outline(path, Tone.NONE)));
    var dots = new ArrayList<Mark>();
    counts.forEach((country, count) -> {
      var tone = Tone.shade(MapGround.shade(count));
      MapGround.of(country)
          .ifPresent(ground -> {
            if (ground.outline().isEmpty()) {
              dots.add(new Dot(ground.x(), ground.y(), DOT, tone));
            } else {
              marks.add(new Outline(ground.outline(), tone));
            }
          });
    });
    marks.add(new Outline(MapGround.unsettled(), Tone.DASH));
    marks.addAll(dots);
    for (int shade = 1; shade <= SHADES; shade++) {
      var y = CORNER + shade * STEP;
      marks.add(new Bar(0, y - SWATCH + GAP / 2, SWATCH, SWATCH - GAP / 2, Tone.shade(shade)));
      marks.add(
          new Label(SWATCH + GAP, y, "start", SIZE, tongue.word("world.shade." + shade), Tone.INK));
    }
    return new Figure(
        MAP,
        tongue.word("handbook.glance.map"),
        counts.isEmpty()
            ? tongue.word("handbook.glance.map.empty")
            : tongue.word("handbook.glance.map.told", counts.size(), most(counts)),
        MapGround.WIDTH,
        MapGround.HEIGHT,
        marks);
  }

  private String most(Map<String, Integer> counts) {
    return tongue.list(
        ranked(counts).stream()
            .limit(NAMED)
            .map(code -> name(code) + " (" + tongue.number(counts.getOrDefault(code, 0)) + ")")
            .toList());
  }

  private String name(String country) {
    return head.name(Facets.COUNTRY, country, tongue.lang());
  }

  private List<String> ranked(Map<String, Integer> counts) {
    return tongue.sorted(counts.keySet(), this::name).stream()
        .sorted(Comparator.comparing(code -> -counts.getOrDefault(code, 0)))
        .toList();
  }

  private Table countries() {
    var counts = counts(Line::countries);
    return new Table(
        tongue.word("handbook.glance.map"),
        List.of(tongue.word("search.facet.country"), tongue.word("handbook.glance.records")),
        ranked(counts).stream()
            .map(code -> List.of(said(name(code)), number(counts.getOrDefault(code, 0))))
            .toList());
  }

  private Paragraph said(String words) {
    return Paragraph.of(words, tongue.lang());
  }

  private Paragraph number(int count) {
    return said(tongue.number(count));
  }

  private Map<String, Integer> counts(Function<Line, Collection<String>> codes) {
    var counts = new TreeMap<String, Integer>();
    lines.forEach(line ->
        codes.apply(line).stream().distinct().forEach(code -> counts.merge(code, 1, Integer::sum)));
    return counts;
  }

  /** How many records of a pillar stand on each rung. */
  private List<Integer> rungs(String pillar) {
    return Line.RUNGS.stream()
        .map(rung ->
            (int)
                lines.stream()
                    .filter(line -> line.maturity().equals(rung))
                    .filter(line ->
                        pillar.equals(NO_PILLAR)
                            ? line.served().isEmpty()
                            : line.served().contains(pillar))
                    .count())
        .toList();
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private List<String> rows() {
    var rows = new ArrayList<>(PILLARS);
    if (sum(rungs(NO_PILLAR)) > 0) {
      rows.add(NO_PILLAR);
    }
    return rows;
  }

  /** A bar for each pillar, in pieces for the rungs; it begins where reading begins. */
  private Figure chart() {
    var rows = rows();
    var longest = Math.max(1, rows.stream().mapToInt(row -> sum(rungs(row))).max().orElse(1));
    var marks = new ArrayList<Mark>();
    for (int rung = 0; rung < Line.RUNGS.size(); rung++) {
      var x = rung % ABREAST * COLUMN;
      var y = rung / ABREAST * (SWATCH + 2 * GAP);
      marks.add(bar(x, GAP + y, SWATCH, SWATCH, Tone.shade(rung + 1)));
      marks.add(label(x + SWATCH + GAP, SWATCH + GAP / 2 + y, rung(rung), Tone.INK));
    }
    for (int row = 0; row < rows.size(); row++) {
      var top = LEGEND + row * ROW;
      marks.add(label(0, top + THICK - BASE, rows.get(row), Tone.INK));
      var at = 0;
      var counts = rungs(rows.get(row));
      for (int rung = 0; rung < counts.size(); rung++) {
        var begin = BEGIN + at * LONGEST / longest;
        at += counts.get(rung);
        var long_ = BEGIN + at * LONGEST / longest - begin;
        var tone = Tone.shade(rung + 1);
        marks.add(bar(begin, top, long_, THICK, tone));
        if (long_ > 2 * SIZE) {
          marks.add(
              label(begin + GAP, top + THICK - BASE, tongue.number(counts.get(rung)), tone.upon()));
        }
      }
      marks.add(
          label(
              BEGIN + at * LONGEST / longest + GAP,
              top + THICK - BASE,
              tongue.number(at),
              Tone.INK));
    }
    var largest =
        PILLARS.stream().max(Comparator.comparing(row -> sum(rungs(row)))).orElse(NO_PILLAR);
    return new Figure(
        "chart",
        tongue.word("handbook.glance.chart"),
        tongue.word("handbook.glance.chart.told", largest, sum(rungs(largest))),
        WIDTH,
        LEGEND + rows.size() * ROW,
        marks);
  }

  private String rung(int rung) {
    return tongue.word("practice.maturity." + Line.RUNGS.get(rung));
  }

  private boolean isFromRight() {
    return tongue.lang().dir().equals("rtl");
  }

  private Bar bar(int x, int y, int width, int height, Tone tone) {
    return new Bar(isFromRight() ? WIDTH - x - width : x, y, width, height, tone);
  }

  private Label label(int x, int y, String text, Tone tone) {
    return isFromRight()
        ? new Label(WIDTH - x, y, "end", SIZE, text, tone)
        : new Label(x, y, "start", SIZE, text, tone);
  }

  private Table pillars() {
    var columns = new ArrayList<>(List.of(tongue.word("search.facet.pillar")));
    for (int rung = 0; rung < Line.RUNGS.size(); rung++) {
      columns.add(rung(rung));
    }
    columns.add(tongue.word("handbook.glance.records"));
    return new Table(
        tongue.word("handbook.glance.chart"),
        columns,
        rows().stream()
            .map(row -> {
              var counts = rungs(row);
              var cells = new ArrayList<Paragraph>();
              cells.add(said(pillar(row)));
              counts.forEach(count -> cells.add(number(count)));
              cells.add(number(sum(counts)));
              return List.<Paragraph>copyOf(cells);
            })
            .toList());
  }

  private String pillar(String code) {
    if (code.equals(NO_PILLAR)) {
      return tongue.word("handbook.glance.none");
    }
    var name = head.name(Facets.PILLAR, code, tongue.lang());
    return name.equals(code) ? code : code + " " + name;
  }
}

package org.baraza.expert.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.expert.listing.ProfileLines;
import org.baraza.expert.profile.Skill;
import org.baraza.facets.Crowd;
import org.baraza.search.Contexts;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Says what was found in the reader's language. */
@Component
public class FinderView {

  public static final String PATH = "/experts";

  private static final int REASONS = 3;

  private final ProfileLines said;
  private final FinderOptions options;
  private final Contexts contexts;

  FinderView(ProfileLines said, FinderOptions options, Contexts contexts) {
    this.said = said;
    this.options = options;
    this.contexts = contexts;
  }

  /**
   * One expert.
   *
   * @param reasons why they are near to where the reader looks from
   */
  public record Line(
      String href,
      String name,
      String affiliation,
      String languages,
      String concepts,
      List<String> reasons,
      Found found) {

    /** The ids of what they are versed in. */
    List<String> expertise() {
      return found.showing().profile().expertise().stream().map(Skill::concept).toList();
    }
  }

  ExpertsPage page(FindingDesk.Findings findings, Wish wish, int page, Frame frame, Reader reader) {
    var lines = findings.page().stream().map(one -> line(one, findings.context(), frame)).toList();
    return new ExpertsPage(
        frame,
        wish,
        page,
        options.of(findings.shown(), wish, frame),
        contexts.choices(frame.vantage(), frame.lang()),
        findings.context(),
        lines,
        Crowd.of(findings.found().size()),
        findings.found().size() > page * FindingDesk.MOST,
        reader);
  }

  /** The lines of a panel. */
  public List<Line> lines(List<Found> found, Frame frame) {
    var context = contexts.of(frame.vantage(), frame.lang());
    return found.stream().map(one -> line(one, context, frame)).toList();
  }

  private Line line(Found found, Optional<Contexts.Context> context, Frame frame) {
    var profile = found.showing().profile();
    return new Line(
        frame.to(found.showing().path()),
        profile.name(),
        said.affiliated(found.showing(), frame),
        frame.list(said.languages(profile, frame)),
        frame.list(said.concepts(profile, frame)),
        context.map(one -> reasons(found, one, frame)).orElse(List.of()),
        found);
  }

  private List<String> reasons(Found found, Contexts.Context context, Frame frame) {
    var place = found.nearest();
    if (place.isEmpty()) {
      return List.of();
    }
    var name = place.equals(context.code()) ? context.name() : name(place, frame);
    var worked = Stream.of(frame.word("expert.find.worked", name));
    var alike =
        place.equals(context.code())
            ? Stream.<String>empty()
            : context.reasons().apply(place).stream();
    return Stream.concat(worked, alike).limit(REASONS).toList();
  }

  private String name(String place, Frame frame) {
    return place.matches("\\d{3}") ? options.region(place, frame) : options.country(place, frame);
  }

  /** What a wish asks for, in words, for what is taken away. */
  public String words(Wish wish, Frame frame) {
    return wish.isAnybody()
        ? frame.word("expert.find.anybody")
        : wish.parameters().entrySet().stream()
            .map(one ->
                frame.word(
                    "expert.find.asked",
                    frame.word("expert.find." + one.getKey()),
                    options.name(one.getKey(), one.getValue(), frame)))
            .collect(Collectors.joining("; "));
  }
}

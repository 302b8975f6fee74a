package org.baraza.draft;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.baraza.draft.SubmissionDesk.Look;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.baraza.world.Atlas;

/**
 * A draft looked through before it is submitted: what is missing, what may be there already, and
 * what its author should think of.
 *
 * @param others the practices its author said it is not
 * @param trouble why it was not submitted, or nothing
 */
record SubmissionPage(
    Frame frame,
    Look look,
    Atlas atlas,
    Options options,
    Collection<Long> others,
    boolean considered,
    String trouble,
    int status)
    implements Page {

  /** A field to go back to. */
  record Place(String href, String words) {}

  /** A section that is not whole, with the fields to mend. */
  record Part(String title, List<Place> places) {}

  /** Whom it is to be shown to; what is wrong with that is only said once it was sent. */
  Entered entered() {
    var entered = look.showing().entered(frame);
    return status == 200 ? new Entered(entered.values(), Map.of()) : entered;
  }

  Map<String, String> audiences() {
    return Showing.audiences(frame);
  }

  Map<String, String> markings() {
    return Showing.markings();
  }

  /** The countries by their codes, in the order of the reader's language. */
  Map<String, String> countries() {
    return options.of("countries", frame);
  }

  Draft draft() {
    return look.reading().draft();
  }

  String title() {
    return draft().title().isEmpty() ? frame.word("draft.untitled") : draft().title();
  }

  List<Part> missing() {
    return draft().sections().stream()
        .filter(section -> !look.reading().isSound(section))
        .map(section -> new Part(frame.word("draft.section." + section.code()), places(section)))
        .toList();
  }

  private List<Place> places(Section section) {
    var labels = new Labels(frame);
    var places = new java.util.ArrayList<Place>();
    for (var gap : look.reading().gaps(section)) {
      var words =
          frame.word("draft.trouble", labels.of(gap.name()), frame.word("draft.mend.missing"));
      places.add(new Place(href(section, gap.name()), words));
    }
    look.reading()
        .troubles(section)
        .forEach((name, trouble) ->
            places.add(new Place(href(section, name), labels.of(name, trouble))));
    return places;
  }

  private String href(Section section, String name) {
    return frame.to(draft().path(section)) + "#f-" + name;
  }

  String sentence(Caution caution) {
    var label = new Labels(frame).of(caution.name());
    return frame.word("draft.caution." + caution.reason().code(), label, caution.quoted());
  }

  String href(Caution caution) {
    return href(caution.section(), caution.name());
  }

  List<String> places(Doubles.Likely one) {
    return one.countries().stream()
        .map(code -> atlas.country(code).map(country -> country.name(frame.lang())).orElse(code))
        .toList();
  }

  List<String> reasons(Doubles.Likely one) {
    return one.resemblance().reasons().stream()
        .map(reason -> frame.word("draft.double." + reason.code()))
        .toList();
  }
}

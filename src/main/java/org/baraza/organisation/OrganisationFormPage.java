package org.baraza.organisation;

import java.util.List;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The form of an organisation.
 *
 * @param number the organisation that is changed, or 0 for a new one
 * @param trusted whether all is published at once
 * @param doubles those that are likely the same, after a new one was entered
 */
record OrganisationFormPage(
    Frame frame,
    long number,
    boolean trusted,
    Entered entered,
    Map<String, String> countries,
    List<OrganisationCard> doubles)
    implements Page {

  boolean isNew() {
    return number == 0;
  }

  String title() {
    return frame.word(isNew() ? "organisation.new" : "organisation.change");
  }

  String action() {
    return frame.to(isNew() ? "/organisations/new" : "/organisations/" + number + "/edition");
  }

  String back() {
    return frame.to(isNew() ? "/organisations" : "/organisations/" + number);
  }

  /** The reader's language first. */
  List<Lang> languages() {
    return Lang.ALL.stream()
        .sorted(java.util.Comparator.comparing(lang -> lang != frame.lang()))
        .toList();
  }

  boolean isFirst(Lang lang) {
    return lang == frame.lang();
  }

  Map<String, String> kinds() {
    return OrganisationForm.kinds(frame);
  }

  Map<String, String> audiences() {
    return OrganisationForm.audiences(frame);
  }

  Map<String, String> distinct() {
    return Map.of("yes", frame.word("organisation.distinct"));
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}

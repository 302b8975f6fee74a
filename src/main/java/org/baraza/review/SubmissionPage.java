package org.baraza.review;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.dossier.Telling;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.review.Submission.Act;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A submission: what it says, what it changes, what was done to it, and what its reader may do now.
 *
 * @param published the address of the practice as it is published, or nothing
 * @param changes what it says otherwise than the published edition
 * @param waits what it waits for, sentences
 * @param shown whom it is to be shown to, and whom it is shown to now if that is another audience
 * @param declared what its author says of its dangers, sentences; nothing where it was not asked
 * @param acts what the reader may do
 * @param checklist what the reviewer is asked
 * @param successors whom the facilitator may put the step into the hands of, by their number
 * @param companions what rooms above keep with it
 * @param sections the parts of the text that can be commented on or reworded, with their names
 */
record SubmissionPage(
    Frame frame,
    Submission submission,
    Said title,
    String published,
    List<Telling> whole,
    List<Telling> changes,
    List<String> waits,
    List<String> shown,
    List<String> declared,
    List<Done> steps,
    Set<Act> acts,
    List<Checklist.Item> checklist,
    Map<String, String> successors,
    Map<String, String> sections,
    List<Content> companions,
    Entered entered)
    implements Page {

  /** An answer of a review of safeguards. */
  record Found(String question, String answer, String note) {}

  /**
   * A step as it is shown.
   *
   * @param what what was done, a sentence
   * @param comments by the name of the section
   * @param findings the answers of a review of safeguards that are not simply met, with their notes
   */
  record Done(
      String what,
      String who,
      String day,
      String grounds,
      Map<String, String> comments,
      List<Found> findings,
      String conditions,
      List<Telling> changes) {}

  boolean may(String act) {
    return acts.contains(Act.valueOf(act));
  }

  /** Whether the wording was sent and came back, so that it must not lie hidden. */
  boolean isWordingWrong() {
    return entered.troubles().keySet().stream().anyMatch(field -> field.startsWith("wording"));
  }

  String to(String act) {
    return frame.to("/submissions/" + submission.number() + '/' + act);
  }

  String state() {
    return frame.word("review.state." + submission.state().code());
  }

  Map<String, String> answers(Checklist.Item item) {
    var answers = new java.util.LinkedHashMap<String, String>();
    for (var answer : Safeguards.Answer.values()) {
      if (!item.isObligatory() || answer != Safeguards.Answer.NOT_APPLICABLE) {
        answers.put(answer.code(), frame.word("review.answer." + answer.code()));
      }
    }
    return answers;
  }

  Map<String, String> conclusions() {
    var conclusions = new java.util.LinkedHashMap<String, String>();
    for (var one : Safeguards.Conclusion.values()) {
      conclusions.put(one.code(), frame.word("review.conclusion." + one.code()));
    }
    return conclusions;
  }

  /** The language the text is written in. */
  Lang language() {
    return submission.dossier().language();
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}

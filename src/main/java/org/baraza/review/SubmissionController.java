package org.baraza.review;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.baraza.access.AccountId;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows submissions to those who may see them, and takes what they do to them. */
@Controller
@RequestMapping("/submissions/{number:\\d{6,18}}")
class SubmissionController {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final ReviewDesk desk;
  private final SubmissionView view;
  private final Checklist checklist;

  SubmissionController(ReviewDesk desk, SubmissionView view, Checklist checklist) {
    this.desk = desk;
    this.view = view;
    this.checklist = checklist;
  }

  @GetMapping
  @ForMembers
  SubmissionPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  @PostMapping(path = "/validation", consumes = FORM)
  @ForMembers
  Answer validate(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(
        number,
        new Sent(sent, frame).optional("validation"),
        reader,
        form -> desk.validate(number, reader, form.text("validation")));
  }

  @PostMapping(path = "/safeguards", consumes = FORM)
  @ForMembers
  Answer review(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(
        number,
        checklist.check(new Sent(sent, frame)),
        reader,
        form -> desk.review(number, reader, checklist.read(form).orElseThrow()));
  }

  @PostMapping(path = "/wording", consumes = FORM)
  @ForMembers
  Answer reword(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var dossier = desk.open(number, reader).dossier();
    return act(
        number,
        new Sent(sent, frame)
            .required("wording.title")
            .required("wording.summary")
            .required("wording"),
        reader,
        form ->
            desk.reword(
                number, reader, SubmissionView.reworded(dossier, form), form.text("wording")));
  }

  @PostMapping(path = "/publication", consumes = FORM)
  @ForMembers
  Answer publish(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(
        number,
        new Sent(sent, frame).required("publication"),
        reader,
        form -> desk.publish(number, reader, form.text("publication")));
  }

  @PostMapping(path = "/changes", consumes = FORM)
  @ForMembers
  Answer askForChanges(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(
        number,
        new Sent(sent, frame).required("changes"),
        reader,
        form -> desk.askForChanges(number, reader, form.text("changes"), comments(form)));
  }

  private static Map<String, String> comments(Sent form) {
    var comments = new HashMap<String, String>();
    for (var section : SubmissionView.sections(form.frame()).keySet()) {
      var comment = form.text("comment." + section);
      if (!comment.isEmpty()) {
        comments.put(section, comment);
      }
    }
    return comments;
  }

  @PostMapping(path = "/refusal", consumes = FORM)
  @ForMembers
  Answer decline(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(
        number,
        new Sent(sent, frame).required("refusal"),
        reader,
        form -> desk.decline(number, reader, form.text("refusal")));
  }

  @PostMapping(path = "/withdrawal", consumes = FORM)
  @ForMembers
  Answer withdraw(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(
        number,
        new Sent(sent, frame).optional("withdrawal"),
        reader,
        form -> desk.withdraw(number, reader, form.text("withdrawal")));
  }

  @PostMapping(path = "/assignment", consumes = FORM)
  @ForMembers
  Answer assign(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var form = new Sent(sent, frame);
    var isNumber = form.text("assignment").matches("\\d{1,18}");
    return act(
        number,
        isNumber ? form : form.but("assignment", "review.form.missing"),
        reader,
        one -> desk.assign(number, reader, new AccountId(Long.parseLong(one.text("assignment")))));
  }

  private Answer act(long number, Sent sent, Reader reader, Consumer<Sent> deed) {
    return sent.act(
        deed,
        new SeeOther(sent.frame().to("/submissions/" + number)),
        entered -> page(number, entered, sent.frame(), reader));
  }

  private SubmissionPage page(long number, Entered entered, Frame frame, Reader reader) {
    return view.page(desk.open(number, reader), entered, frame, reader);
  }
}

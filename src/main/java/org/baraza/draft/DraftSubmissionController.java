package org.baraza.draft;

import java.util.Collection;
import java.util.List;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.draft.SubmissionDesk.Look;
import org.baraza.review.NotSubmittable;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Answer;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a draft as readers would find it, looks it through, and takes its submission. */
@Controller
class DraftSubmissionController {

  private static final int UNPROCESSABLE = 422;

  private final DraftDesk drafts;
  private final SubmissionDesk desk;
  private final DraftReading reading;
  private final Atlas atlas;
  private final Options options;
  private final Thesaurus thesaurus;

  DraftSubmissionController(
      DraftDesk drafts,
      SubmissionDesk desk,
      DraftReading reading,
      Atlas atlas,
      Options options,
      Thesaurus thesaurus) {
    this.drafts = drafts;
    this.desk = desk;
    this.reading = reading;
    this.atlas = atlas;
    this.options = options;
    this.thesaurus = thesaurus;
  }

  @GetMapping("/drafts/{number:\\d{6,18}}/preview")
  @ForMembers
  PreviewPage preview(@PathVariable long number, Frame frame, Reader reader) {
    var draft = drafts.open(number, reader);
    return new PreviewPage(frame, draft, reading.dossier(draft, reader), atlas, thesaurus);
  }

  @GetMapping("/drafts/{number:\\d{6,18}}/submission")
  @ForMembers
  Answer look(@PathVariable long number, Frame frame, Reader reader) {
    if (!drafts.open(number, reader).isOpen()) {
      return new SeeOther(frame.to("/drafts/" + number));
    }
    var look = desk.look(number, frame.lang(), reader);
    return new SubmissionPage(frame, look, atlas, options, List.of(), false, "", 200);
  }

  @PostMapping("/drafts/{number:\\d{6,18}}/submission")
  @ForMembers
  Answer submit(
      @PathVariable long number,
      @RequestParam(defaultValue = "") List<Long> other,
      @RequestParam(defaultValue = "") String considered,
      @RequestParam MultiValueMap<String, String> form,
      Frame frame,
      Reader reader) {
    var thought = considered.equals("yes");
    var showing = Showing.of(form);
    if (!desk.isOpen()) {
      var look = desk.look(number, showing, frame.lang(), reader);
      return refused(look, other, thought, frame.word("draft.closed"), frame);
    }
    try {
      var look = desk.submit(number, other, thought, showing, frame.lang(), reader);
      return look.mayGo(other, thought)
          ? new SeeOther(frame.to("/drafts/" + number))
          : refused(look, other, thought, frame.word("draft.look.refused"), frame);
    } catch (NotSubmittable not) {
      var look = desk.look(number, showing, frame.lang(), reader);
      return refused(look, other, thought, frame.word(not.key()), frame);
    }
  }

  private SubmissionPage refused(
      Look look, Collection<Long> others, boolean considered, String trouble, Frame frame) {
    return new SubmissionPage(
        frame, look, atlas, options, others, considered, trouble, UNPROCESSABLE);
  }
}

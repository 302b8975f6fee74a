package org.baraza.attachment;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.attachment.Unacceptable.Reason;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Attaches documents to a draft, shows its author what they tell, and takes them off again. */
@Controller
@RequestMapping("/drafts/{draft:\\d{6,18}}/attachments")
class AttachmentController {

  private static final String FORM = "application/x-www-form-urlencoded";

  /** A form is a little larger than the file in it. */
  private static final long MARGIN = 100_000;

  private final AttachmentDesk desk;
  private final UploadDesk uploads;
  private final long largest;

  AttachmentController(AttachmentDesk desk, UploadDesk uploads, AttachmentSettings settings) {
    this.desk = desk;
    this.uploads = uploads;
    this.largest = settings.largest().toBytes();
  }

  @GetMapping
  @ForMembers
  DraftAttachmentsPage list(@PathVariable long draft, Frame frame, Reader reader) {
    return page(draft, Entered.NOTHING, frame, reader);
  }

  /** Takes a file in by a plain form. One that is too large is refused before it is read. */
  @PostMapping(consumes = "multipart/form-data")
  @ForMembers
  Answer attach(@PathVariable long draft, HttpServletRequest request, Frame frame, Reader reader) {
    uploads.open(draft, reader);
    try {
      if (request.getContentLengthLong() > largest + MARGIN) {
        throw new Unacceptable(Reason.LARGE);
      }
      return new SeeOther(
          frame.to("/drafts/" + draft + "/attachments/" + take(draft, request, reader)));
    } catch (Unacceptable refused) {
      var entered = Entered.NOTHING.but("file", sentence(refused, frame));
      return page(draft, entered, frame, reader);
    }
  }

  private long take(long draft, HttpServletRequest request, Reader reader) {
    try {
      var file = file(request);
      if (file == null || file.getSubmittedFileName() == null) {
        throw new Unacceptable(Reason.EMPTY);
      }
      try (var coming = file.getInputStream()) {
        return uploads.take(draft, file.getSubmittedFileName(), file.getSize(), coming, reader);
      } finally {
        file.delete();
      }
    } catch (IOException | ServletException cut) {
      throw new Unacceptable(Reason.EMPTY, cut);
    }
  }

  /** The file of a form; the line itself holds to the limit where its length was not said. */
  static @Nullable Part file(HttpServletRequest request) throws IOException, ServletException {
    try {
      return request.getPart("file");
    } catch (IllegalStateException large) {
      throw new Unacceptable(Reason.LARGE, large);
    }
  }

  @GetMapping("/{number:\\d{6,18}}")
  @ForMembers
  AttachmentPage show(
      @PathVariable long draft, @PathVariable long number, Frame frame, Reader reader) {
    var one = uploads.settled(draft, number, reader);
    return page(draft, one, LabelForm.begun(one.label()), frame, reader);
  }

  /** Cleans the document as its author agrees, and has it go with the draft. */
  @PostMapping(path = "/{number:\\d{6,18}}", consumes = FORM)
  @ForMembers
  Answer confirm(
      @PathVariable long draft,
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = uploads.settled(draft, number, reader);
    var form = LabelForm.of(sent, frame);
    if (!form.entered().isSound()) {
      return page(draft, one, form.entered(), frame, reader);
    }
    try {
      desk.confirm(draft, number, form.label(), reader);
      return list(draft, frame);
    } catch (Unacceptable unclean) {
      return page(draft, one, form.entered().but("", sentence(unclean, frame)), frame, reader);
    }
  }

  @PostMapping(path = "/{number:\\d{6,18}}/removal", consumes = FORM)
  @ForMembers
  SeeOther remove(@PathVariable long draft, @PathVariable long number, Frame frame, Reader reader) {
    desk.remove(draft, number, reader);
    return list(draft, frame);
  }

  /** Leaves a document of the practice out of the next edition, or takes it in again. */
  @PostMapping(path = "/{number:\\d{6,18}}/leaving", consumes = FORM)
  @ForMembers
  SeeOther leave(
      @PathVariable long draft,
      @PathVariable long number,
      @RequestParam(defaultValue = "yes") String leave,
      Frame frame,
      Reader reader) {
    desk.leave(draft, number, leave.equals("yes"), reader);
    return list(draft, frame);
  }

  private static SeeOther list(long draft, Frame frame) {
    return new SeeOther(frame.to("/drafts/" + draft + "/attachments"));
  }

  private String sentence(Unacceptable refused, Frame frame) {
    var size = new AttachmentList(frame, java.util.List.of()).size(largest);
    return frame.word(refused.reason().key(), size);
  }

  private DraftAttachmentsPage page(long draft, Entered entered, Frame frame, Reader reader) {
    return new DraftAttachmentsPage(frame, desk.of(draft, reader), uploads, largest, entered);
  }

  private AttachmentPage page(
      long draft, Attachment one, Entered entered, Frame frame, Reader reader) {
    return new AttachmentPage(
        frame, uploads.open(draft, reader), one, uploads.offset(one), largest, entered);
  }
}

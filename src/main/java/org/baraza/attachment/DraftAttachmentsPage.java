package org.baraza.attachment;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.baraza.attachment.Attachment.State;
import org.baraza.attachment.AttachmentDesk.Hanging;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What hangs on a draft, and the form by which more is attached.
 *
 * @param largest bytes of the largest file that is taken in
 */
record DraftAttachmentsPage(
    Frame frame, Hanging hanging, UploadDesk uploads, long largest, Entered entered)
    implements Page {

  AttachmentList drafted() {
    return new AttachmentList(frame, hanging.drafted());
  }

  AttachmentList standing() {
    return new AttachmentList(frame, hanging.standing());
  }

  String draft() {
    return frame.to(hanging.draft().path());
  }

  String to(Attachment one) {
    return draft() + "/attachments/" + one.number();
  }

  /** Whether part of it is still to come. */
  boolean isComing(Attachment one) {
    return one.state() == State.UPLOADING;
  }

  String progress(Attachment one) {
    return frame.word(
        "attachment.progress", drafted().size(uploads.offset(one)), drafted().size(one));
  }

  String refusal(Attachment one) {
    return frame.word(one.refusal(), drafted().size(largest));
  }

  boolean isLeaving(Attachment one) {
    return one.leaving() == hanging.draft().number();
  }

  /** What a browser offers to choose from. */
  String accepted() {
    return accepted(Kind.values());
  }

  static String accepted(Kind... kinds) {
    return Arrays.stream(kinds).map(kind -> '.' + kind.suffix()).collect(Collectors.joining(","));
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}

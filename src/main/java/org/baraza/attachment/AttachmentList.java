package org.baraza.attachment;

import java.util.List;
import org.baraza.attachment.Attachment.State;
import org.baraza.ui.Frame;

/** Attachments as a list shows them, in the reader's language and numerals. */
record AttachmentList(Frame frame, List<Attachment> all) {

  private static final long THOUSAND = 1_024;

  boolean isEmpty() {
    return all.isEmpty();
  }

  String href(Attachment one) {
    return frame.to("/attachments/" + one.number());
  }

  String kind(Attachment one) {
    return one.kind() == null ? "" : frame.word("attachment.kind." + one.kind().suffix());
  }

  String size(Attachment one) {
    return size(one.size());
  }

  /** So many bytes, as one says it. */
  String size(long bytes) {
    if (bytes < THOUSAND * THOUSAND) {
      var thousands = (bytes + THOUSAND - 1) / THOUSAND;
      return frame.word("attachment.size.kilo", frame.number(thousands));
    }
    var tenths = Math.round(bytes / (THOUSAND * THOUSAND / 10.0));
    return frame.word("attachment.size.mega", frame.decimal(tenths / 10.0));
  }

  String language(Attachment one) {
    return frame.languageName(one.label().language().code());
  }

  String state(Attachment one) {
    return frame.word("attachment.state." + one.state().code());
  }

  /** Whether its author still has to do something about it. */
  boolean isOpen(Attachment one) {
    return one.state() != State.CONFIRMED;
  }

  /** How many of them do not go with the draft as they are. */
  long open() {
    return all.stream().filter(this::isOpen).count();
  }

  long confirmed() {
    return all.size() - open();
  }

  /** In which editions of the practice it was, if no longer. */
  String editions(Attachment one) {
    return one.until() == 0
        ? frame.word("attachment.since", one.since())
        : frame.word("attachment.until", one.since(), one.until());
  }
}

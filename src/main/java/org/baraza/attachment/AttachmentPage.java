package org.baraza.attachment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.Audience;
import org.baraza.access.Marking;
import org.baraza.attachment.Attachment.State;
import org.baraza.draft.DraftCard;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** One document of a draft: what it tells of people, and what its author says of it. */
record AttachmentPage(
    Frame frame, DraftCard draft, Attachment attachment, long offset, long largest, Entered entered)
    implements Page {

  /** What was found, by what it is. */
  Map<String, List<String>> traces() {
    var traces = new LinkedHashMap<String, List<String>>();
    for (var trace : attachment.traces()) {
      var values =
          traces.computeIfAbsent(
              frame.word("attachment.trace." + trace.what().code()),
              _ -> new java.util.ArrayList<>());
      if (!trace.value().isEmpty() && !values.contains(trace.value())) {
        values.add(trace.value());
      }
    }
    return traces;
  }

  AttachmentList list() {
    return new AttachmentList(frame, List.of(attachment));
  }

  String up() {
    return frame.to(draft.path() + "/attachments");
  }

  String here() {
    return up() + '/' + attachment.number();
  }

  boolean isComing() {
    return attachment.state() == State.UPLOADING;
  }

  boolean isRefused() {
    return attachment.state() == State.REFUSED;
  }

  /** Whether a picture or text cannot tell anything. */
  boolean isPlain() {
    return attachment.kind() != null && attachment.kind().isText();
  }

  String refusal() {
    return frame.word(attachment.refusal(), list().size(largest));
  }

  String progress() {
    return frame.word("attachment.progress", list().size(offset), list().size(attachment));
  }

  Map<String, String> languages() {
    var languages = new LinkedHashMap<String, String>();
    frame
        .sorted(Lang.ALL, lang -> frame.languageName(lang.code()))
        .forEach(lang -> languages.put(lang.code(), frame.languageName(lang.code())));
    return languages;
  }

  Map<String, String> audiences() {
    var audiences = new LinkedHashMap<String, String>();
    for (var audience : Audience.values()) {
      audiences.put(audience.name(), frame.word("attachment.audience." + audience.name()));
    }
    return audiences;
  }

  Map<String, String> markings() {
    var markings = new LinkedHashMap<String, String>();
    Arrays.stream(Marking.values())
        .forEach(marking -> markings.put(marking.name(), marking.label()));
    return markings;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}

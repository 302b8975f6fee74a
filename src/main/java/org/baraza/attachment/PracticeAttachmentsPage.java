package org.baraza.attachment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.language.Said;
import org.baraza.practice.PracticeCard;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Every document of a practice that its reader may see, those of earlier editions too. */
record PracticeAttachmentsPage(Frame frame, PracticeCard practice, AttachmentList list)
    implements Page {

  Said title() {
    return frame.say(practice.titles());
  }

  @Override
  public Object data() {
    return Map.of("attachments", list.all().stream().map(this::told).toList());
  }

  private Map<String, Object> told(Attachment one) {
    var told = new LinkedHashMap<String, Object>();
    told.put("number", one.number());
    told.put("href", list.href(one));
    told.put("title", one.title());
    told.put("language", one.label().language().code());
    told.put("type", one.sort().type());
    told.put("size", one.size());
    told.put("sha256", one.digest());
    told.put("rights", one.label().rights());
    told.put("marking", one.cover().marking().label());
    told.put(
        "editions", one.until() == 0 ? List.of(one.since()) : List.of(one.since(), one.until()));
    return told;
  }
}

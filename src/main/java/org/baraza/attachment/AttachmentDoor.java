package org.baraza.attachment;

import java.util.regex.Pattern;
import org.baraza.ui.FileDoor;
import org.springframework.stereotype.Component;

/** Documents come in at the page of a draft. */
@Component
class AttachmentDoor implements FileDoor {

  private static final Pattern PATH = Pattern.compile("/[a-z]{2}/drafts/\\d{6,18}/attachments");

  @Override
  public boolean isAt(String path) {
    return PATH.matcher(path).matches();
  }
}

package org.baraza.forum.enclosure;

import java.util.regex.Pattern;
import org.baraza.ui.FileDoor;
import org.springframework.stereotype.Component;

/** Files come in at the page of a post. */
@Component
class EnclosureDoor implements FileDoor {

  private static final Pattern PATH = Pattern.compile("/[a-z]{2}/forum/posts/\\d{6,18}/files");

  @Override
  public boolean isAt(String path) {
    return PATH.matcher(path).matches();
  }
}

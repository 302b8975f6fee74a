package org.baraza.forum.enclosure;

import java.util.List;
import org.baraza.attachment.Cabinet;
import org.baraza.forum.part.PostDoor.Seen;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The files of a post, for its author, and the form by which one is added.
 *
 * @param most how many files a post may have
 * @param largest how large one may be, in words
 * @param isTaken whether one more is taken now
 */
record EnclosuresPage(
    Frame frame,
    Seen post,
    List<FileLine> files,
    int most,
    String largest,
    boolean isTaken,
    Entered entered)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  boolean isChatham() {
    return post.topic().space().chatham();
  }

  String accepted() {
    return Cabinet.accepted();
  }

  String help() {
    return frame.word("forum.files.help", most, largest);
  }
}

package org.baraza.forum.enclosure;

import java.util.List;
import org.baraza.ui.Frame;

/**
 * A file as it stands below a post.
 *
 * @param told of what kind and how large it is, in words
 */
public record FileLine(String href, String title, String type, String told, String removal) {

  private static final long THOUSAND = 1000;

  public static List<FileLine> of(List<Enclosure> files, Frame frame) {
    return files.stream().map(one -> of(one, frame)).toList();
  }

  private static FileLine of(Enclosure one, Frame frame) {
    return new FileLine(
        frame.to(one.path()),
        one.title(),
        one.type(),
        frame.word("attachment.kind." + one.suffix()) + " · " + size(one.size(), frame),
        frame.to(one.path() + "/removal"));
  }

  /** So many bytes, as one says it. */
  static String size(long bytes, Frame frame) {
    if (bytes < THOUSAND * THOUSAND) {
      var thousands = (bytes + THOUSAND - 1) / THOUSAND;
      return frame.word("attachment.size.kilo", frame.number(thousands));
    }
    var tenths = Math.round(bytes / (THOUSAND * THOUSAND / 10.0));
    return frame.word("attachment.size.mega", frame.decimal(tenths / 10.0));
  }
}

package org.baraza.forum.harvest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;

/** What a consolidated reply can grow into; a room above knows how. */
public interface Growth {

  /**
   * A consolidated reply that is to become more.
   *
   * @param text plain, without marks
   */
  record Seed(String title, Lang language, String text) {}

  /** Something that grew out of it, as far as the reader may see it. */
  record Grown(String href, String name, String kind) {}

  /**
   * Begins the draft of a practice that says what the reply says.
   *
   * @param practice the number of a practice to which it is to be added, or nothing
   * @return the number of the draft; nothing where the reader may not add to such a practice, or
   *     writes a draft of it already
   */
  OptionalLong plant(Seed seed, OptionalLong practice, Frame frame, Reader reader);

  /** The address of a draft after the language. */
  String path(long draft);

  /** Those of these drafts, and the practices they became, that the reader may see. */
  List<Grown> grown(List<Offshoot> offshoots, Frame frame, Reader reader);

  /** The edition of the handbook that took a reply at a place, if the reader may see it. */
  Optional<Grown> edition(long number, String place, Frame frame, Reader reader);

  /**
   * A draft that grew out of a reply.
   *
   * @param practice the number of the practice it became or changed, or 0
   */
  record Offshoot(long draft, long practice) {}
}

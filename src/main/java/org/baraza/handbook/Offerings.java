package org.baraza.handbook;

import java.util.List;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.language.Said;

/**
 * Notes that a room above offers for the texts of editions. Editors take them into a text or set
 * them aside; what is taken is theirs to change.
 */
public interface Offerings {

  /**
   * A note.
   *
   * @param code by which it is taken
   * @param path where it comes from, after the language
   * @param title of that
   * @param text plain; each line is a paragraph
   * @param marking how far it may be passed on
   * @param practice the number of the practice whose chapter it is meant for, or 0
   */
  record Note(
      String code,
      String path,
      Said title,
      Lang language,
      String text,
      Marking marking,
      long practice) {}

  /** Those that are offered, as far as the reader sees where they come from. */
  List<Note> offered(Reader reader);

  /** Those that were taken at a place of an edition, as far as the reader sees them. */
  List<Note> taken(long edition, String place, Reader reader);

  /**
   * Notes that one stands at a place of an edition now, within the transaction that puts it there.
   */
  void take(Note one, long edition, String place, Reader reader);

  /** Notes that one is not wanted. */
  void setAside(Note one, Reader reader);
}

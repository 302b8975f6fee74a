package org.baraza.access;

import java.util.Optional;
import java.util.Set;
import org.baraza.language.Said;
import org.baraza.ui.Frame;

/**
 * One kind of records that members can put before the moderators. The room that keeps them
 * implements it; a report begins at {@code /moderation/reports/<kind>/<number>}.
 */
public interface Reportable {

  /** The noun in addresses, in small letters: {@code centre}. */
  String kind();

  /** The record as this reader sees it; nothing where for them there is none. */
  Optional<Exhibit> see(long number, Frame frame, Reader reader);

  /**
   * What it says now, to those it is meant for, whether or not it is withheld from them; nothing
   * where it is no more. Asked in the sight of the house, as all that follows.
   */
  Optional<Exhibit> standing(long number, Frame frame);

  /** Whether there is such a record still. */
  boolean isThere(long number);

  /** Those who can mend it. Where nobody can, the facilitators are asked, unless it is closed. */
  Set<AccountId> keepers(long number);

  /**
   * Whether others are not to learn that there is such a record, but moderators by a report. What
   * it is called then goes with what it says; and no facilitator is asked where nobody keeps it.
   */
  default boolean isClosed(long number) {
    return false;
  }

  /** Where those who keep it mend it, as an address after the language, or nothing. */
  default String form(long number) {
    return "";
  }

  /** Whether this moderator may read of it at all, even what others showed them. */
  default boolean isOpenTo(long number, Reader moderator) {
    return true;
  }

  /**
   * Shows it to those alone who can mend it, until it is given back; what is withheld already stays
   * so.
   *
   * @param grounds for them to read
   * @return false where the room cannot: they are then asked to mend it
   */
  default boolean withhold(long number, String grounds) {
    return false;
  }

  /**
   * Shows it again to those it is meant for, if it is withheld on these grounds. Asked once no
   * other decision withholds it.
   */
  default void giveBack(long number, String grounds) {}

  /**
   * Keeps it withheld on the grounds of another decision that withholds it, too, where it is on
   * these.
   */
  default void keepBack(long number, String grounds, String standing) {}

  /**
   * A record, as it is put before the moderators.
   *
   * @param path its address after the language
   * @param shown what it says, in plain lines
   * @param isUnnamed whether nobody is named there: it is then not kept who reports it, nor the
   *     hour
   */
  record Exhibit(String path, Said title, String shown, boolean isUnnamed) {

    public Exhibit(String path, Said title, String shown) {
      this(path, title, shown, false);
    }
  }
}

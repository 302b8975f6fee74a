package org.baraza.mail;

import java.util.Optional;

/** Writes the letters of one kind, each at the moment it is sent. */
public interface Correspondent {

  /** The kind of {@link Occasion} it answers. */
  String kind();

  /**
   * The letter as its recipient may have it now; nothing where it is no longer due: the account is
   * gone, a right was withdrawn, the thing was done meanwhile.
   */
  Optional<Letter> letter(Occasion occasion);
}

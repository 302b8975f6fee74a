package org.baraza.access;

/** Knows of which records moderators decided that they have to be mended. */
public interface Mendings {

  /** Whether those who keep a record are asked to mend it, now. */
  boolean isAsked(String kind, long record);

  /** The grounds on which a record is withheld until it is mended, or nothing. */
  String withheld(String kind, long record);
}

package org.baraza.access;

/** Whom a record is shown to. */
public enum Audience {
  PUBLIC,
  MEMBERS,
  CIRCLE,
  OWNERS;

  /** Whether anyone at all may see it; the rest never shares an index with what is public. */
  public boolean isPublic() {
    return this == PUBLIC;
  }
}

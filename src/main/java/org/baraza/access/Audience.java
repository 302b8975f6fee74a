package org.baraza.access;

/** Whom a record is shown to. */
public enum Audience {
  PUBLIC,
  MEMBERS,
  CIRCLE,
  OWNERS;

  /** Whether it lets in people whom the other keeps out. */
  public boolean isWiderThan(Audience other) {
    return compareTo(other) < 0;
  }

  /** Whether anyone at all may see it; the rest never shares an index with what is public. */
  public boolean isPublic() {
    return this == PUBLIC;
  }
}

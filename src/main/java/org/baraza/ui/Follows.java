package org.baraza.ui;

/** Knows what people follow; a room of an upper floor tells. */
public interface Follows {

  /**
   * @param account the number of an account
   * @param kind what is followed: country, grouping, concept, practice or centre
   * @param key its number or code
   */
  boolean isFollowed(long account, String kind, String key);
}

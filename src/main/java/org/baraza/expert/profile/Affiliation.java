package org.baraza.expert.profile;

/**
 * Where somebody works.
 *
 * @param words in their words, or nothing
 * @param body the code of the organisation or the centre of this platform, or nothing
 */
public record Affiliation(String words, String body) {

  public static final Affiliation NONE = new Affiliation("", "");

  /** In words alone. */
  public static Affiliation of(String words) {
    return new Affiliation(words, "");
  }

  /** What of it is vetted, to tell whether it changed since. */
  public String vetted() {
    return body.isEmpty() ? words : words + '\n' + body;
  }
}

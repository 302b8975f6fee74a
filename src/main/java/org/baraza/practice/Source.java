package org.baraza.practice;

/**
 * Where something is said.
 *
 * @param year when it was published, or 0
 * @param type official, organization, research, press, copy or reference
 */
record Source(String title, String publisher, String url, int year, String type) {

  /** Whether the address may be followed from a page: of the web and nothing else. */
  boolean isLinkable() {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}

package org.baraza.centre;

/**
 * Where something about a centre is said.
 *
 * @param year when it was published, or 0
 */
record CentreSource(String title, String publisher, String url, int year, String type) {

  boolean isLinkable() {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}

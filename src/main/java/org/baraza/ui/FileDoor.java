package org.baraza.ui;

/** Where a room takes files in; no other address is sent any. */
public interface FileDoor {

  /**
   * @param path the whole path of the request, the language first
   */
  boolean isAt(String path);
}

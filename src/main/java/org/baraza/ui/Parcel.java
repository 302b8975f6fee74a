package org.baraza.ui;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is packed while it is sent, since it may be larger than memory. What goes wrong
 * before is a page; what goes wrong later breaks it off, so that nobody takes it for whole.
 *
 * @param type its media type
 * @param name the name it is saved under
 */
public record Parcel(String type, String name, Packing packing) implements Answer {

  /** Writes the file. */
  public interface Packing {

    /** To be called once, with a stream that stays open. */
    void into(OutputStream out) throws IOException;
  }
}

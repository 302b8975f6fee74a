package org.baraza.handbook.binding;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The files that every book comes with. */
final class Shelf {

  private Shelf() {}

  static byte[] bytes(String name) {
    try {
      return new ClassPathResource(name, Shelf.class).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.baraza.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The files that come with this room. */
final class Shipped {

  private Shipped() {}

  static byte[] bytes(String name) {
    try {
      return new ClassPathResource(name, Shipped.class).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.baraza.handbook.binding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The files of a ZIP, in their order. */
public final class Unpacked {

  private Unpacked() {}

  public static Map<String, String> of(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, String>();
    try (var packed = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
        files.put(entry.getName(), new String(packed.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}

package org.baraza.attachment;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The names of files, as somebody else's machine gave them. */
final class FileName {

  private static final int LONGEST = 120;

  /** Characters that are not seen, or that turn the order of those that are. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}"
              + "\\x{FEFF}\\x{061C}\\x{FFF9}-\\x{FFFB}\\x{E0000}-\\x{E007F}]");

  private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|;%]+");

  private FileName() {}

  /** A text of somebody else's without the characters that deceive the eye. */
  static String legible(String text) {
    return UNSEEN.matcher(text.replaceAll("[\\r\\n\\t]+", " ")).replaceAll("");
  }

  /** A name that every system can save under and that reads as it is. */
  static String of(String given) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var plain = legible(Normalizer.normalize(last, Normalizer.Form.NFC));
    plain = UNSAFE.matcher(plain).replaceAll("_").strip().replaceAll("^[.\\s]+|[.\\s]+$", "");
    return plain.codePointCount(0, plain.length()) > LONGEST ? shortened(plain) : plain;
  }

  private static String shortened(String name) {
    var dot = name.lastIndexOf('.');
    var end = dot > 0 && name.length() - dot < 10 ? name.substring(dot) : "";
    var kept = name.offsetByCodePoints(0, LONGEST - end.length());
    return name.substring(0, kept) + end;
  }

  /** The name of a document of this kind: it ends as its content says. */
  static String of(String given, Kind kind) {
    var name = of(given);
    var dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    return (stem.isEmpty() ? "document" : stem) + '.' + kind.suffix();
  }
}

package org.baraza.translation;

import org.baraza.dossier.Passage;
import org.baraza.store.Digest;
import org.baraza.ui.Entered;
import org.baraza.ui.form.Filled;

/**
 * A passage as it was typed, with what the translator saw while typing.
 *
 * @param version the version of the proposal the form began with, or 0
 * @param source the digest of the source the form showed
 * @param begun the digest of the text the form began with
 * @param holds whether the translator says that the text holds for the source as it now stands
 */
record Typed(String text, int version, String source, String begun, boolean holds) {

  private static final int DIGITS = 32;

  /** What a form says of a passage. */
  static Typed of(Entered sent, Passage passage) {
    var code = passage.code();
    var version = sent.value("version." + code);
    var text = Filled.cleaned(sent.value("text." + code));
    return new Typed(
        passage == Passage.TITLE ? text.replaceAll("\\s+", " ") : text,
        version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
        sent.value("source." + code),
        sent.value("begun." + code),
        !sent.value("holds." + code).isEmpty());
  }

  boolean isUntouched() {
    return !holds && digest(text).equals(begun);
  }

  /** A text told by few letters, so that a form can say which text it showed. */
  static String digest(String text) {
    return Digest.code(Filled.cleaned(text)).substring(0, DIGITS);
  }
}

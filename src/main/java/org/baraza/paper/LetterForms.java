package org.baraza.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The characters that Unicode has for an Arabic letter at each place in a word (blocks Arabic
 * Presentation Forms A and B), read from its decompositions.
 */
final class LetterForms {

  /** Where a letter stands: by itself, or joined to the one before, after, or both. */
  enum Place {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL;

    static Place of(boolean joinsBefore, boolean joinsAfter) {
      return values()[(joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0)];
    }
  }

  /** The first of those that must be written as one; all other pairs are ornaments. */
  private static final int LAM_WITH_ALEF = 0xFEF5;

  private record Form(String letters, Place place) {}

  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final Map<Form, String> FORMS = new HashMap<>();

  static {
    read(0xFB50, 0xFBFF);
    read(0xFE80, 0xFEFC);
    for (int mark = 0xFC5E; mark <= 0xFC63; mark++) {
      var marks = COMPATIBLE.getRawDecomposition(mark).strip();
      FORMS.put(new Form(marks, Place.ISOLATED), Character.toString(mark));
    }
  }

  private LetterForms() {}

  /** The character for these letters at this place; the letters themselves where there is none. */
  static String of(String letters, Place place) {
    return FORMS.getOrDefault(new Form(letters, place), letters);
  }

  /** Whether there is one character for these letters together. */
  static boolean areOne(String letters) {
    return FORMS.containsKey(new Form(letters, Place.ISOLATED));
  }

  /** The plain letters of a form. */
  static String plain(String form) {
    return COMPATIBLE.normalize(form);
  }

  private static void read(int first, int last) {
    for (int form = first; form <= last; form++) {
      var letters = COMPATIBLE.getRawDecomposition(form);
      var place = place(form);
      if (letters != null && place != null && (letters.length() == 1 || form >= LAM_WITH_ALEF)) {
        FORMS.put(new Form(letters, place), Character.toString(form));
      }
    }
  }

  private static @Nullable Place place(int form) {
    return switch (UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE)) {
      case DecompositionType.ISOLATED -> Place.ISOLATED;
      case DecompositionType.FINAL -> Place.FINAL;
      case DecompositionType.INITIAL -> Place.INITIAL;
      case DecompositionType.MEDIAL -> Place.MEDIAL;
      default -> null;
    };
  }
}

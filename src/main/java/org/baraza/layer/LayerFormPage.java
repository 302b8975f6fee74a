package org.baraza.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.access.Audience;
import org.baraza.access.Realms;
import org.baraza.dossier.Aspect;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeCard;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The form by which a layer is signed or written anew.
 *
 * @param layer the number of the layer, or 0 for a new one
 * @param speakers for whom its author may speak
 */
record LayerFormPage(
    Frame frame,
    PracticeCard practice,
    long layer,
    List<Speaker> speakers,
    Entered entered,
    Realms realms)
    implements Page {

  boolean isNew() {
    return layer == 0;
  }

  String action() {
    return frame.to(practice.path() + "/layers" + (isNew() ? "" : "/" + layer + "/edition"));
  }

  Map<String, String> voices() {
    var voices = new LinkedHashMap<String, String>();
    for (var one : speakers) {
      // An organisation may have several codes: it speaks once.
      if (!voices.containsValue(one.name(frame, realms))) {
        voices.put(one.key(), one.name(frame, realms));
      }
    }
    return voices;
  }

  Map<String, String> audiences() {
    var audiences = new LinkedHashMap<String, String>();
    for (var one : Layer.AUDIENCES) {
      audiences.put(code(one), frame.word("layer.audience." + code(one)));
    }
    return audiences;
  }

  private static String code(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT);
  }

  Map<String, String> languages() {
    var all = new LinkedHashMap<String, String>();
    Lang.ALL.forEach(lang -> all.put(lang.code(), lang.ownName()));
    return all;
  }

  /** What stands in the form at first: the reader's language, and the narrowest audience. */
  Entered shown() {
    return entered.values().isEmpty()
        ? Entered.of(
            Map.of(
                "language", frame.lang().code(),
                "audience", "owners",
                "speaker", speakers.getFirst().key()))
        : entered;
  }

  List<String> parts() {
    return Layer.PARTS;
  }

  List<Aspect> aspects() {
    return List.of(Aspect.values());
  }

  Map<String, String> codes(Aspect aspect) {
    var codes = new LinkedHashMap<String, String>();
    aspect.codes().forEach(code -> codes.put(code, frame.word(aspect.key(code))));
    return codes;
  }

  /** Whether something of the context was typed, so that it is shown open. */
  boolean tellsContext() {
    return aspects().stream().anyMatch(one -> !entered.value(one.code()).isEmpty());
  }

  List<Integer> sources() {
    return java.util.stream.IntStream.rangeClosed(1, LayerForm.SOURCES).boxed().toList();
  }

  String label(String field) {
    return label(field, frame);
  }

  /** What a field is called. */
  static String label(String field, Frame frame) {
    var column = field.replaceFirst("\\.(\\d+)$", "");
    if (!column.equals(field)) {
      return frame.word(
          "layer.source." + column, Integer.parseInt(field.replaceFirst(".*\\.", "")));
    }
    return Layer.PARTS.contains(field)
        ? frame.word("practice.part." + field)
        : Aspect.of(field)
            .map(aspect -> frame.word(aspect.key()))
            .orElseGet(() -> frame.word("layer.field." + field));
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}

package org.baraza.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing said in one language or several, always in the order of the languages. Blank texts do
 * not count: a language is there or it is not.
 */
public record Saying(@JsonValue Map<Lang, String> texts) {

  private static final List<Lang> FALLBACK = List.of(Lang.EN, Lang.FR, Lang.ES, Lang.AR);

  public static final Saying NOTHING = new Saying(Map.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Saying {
    var kept = new EnumMap<Lang, String>(Lang.class);
    texts.forEach((lang, text) -> {
      if (!text.isBlank()) {
        kept.put(lang, text.strip());
      }
    });
    texts = Collections.unmodifiableMap(kept);
  }

  public static Saying of(Lang lang, String text) {
    return new Saying(Map.of(lang, text));
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** The text in just this language. */
  public Optional<String> only(Lang lang) {
    return Optional.ofNullable(texts.get(lang));
  }

  /**
   * The text for a reader: in their language, else in the source language, else in the first
   * language there is.
   *
   * @throws IllegalStateException if nothing is said in any language
   */
  public Said in(Lang reader, Lang source) {
    return Stream.concat(
            Stream.of(reader, source), Stream.concat(FALLBACK.stream(), Lang.ALL.stream()))
        .filter(texts::containsKey)
        .findFirst()
        .map(lang -> new Said(texts.getOrDefault(lang, ""), lang))
        .orElseThrow(() -> new IllegalStateException("nothing is said in any language"));
  }

  public Said in(Lang reader) {
    return in(reader, Lang.EN);
  }

  /** The same, with one language said anew. */
  public Saying with(Lang lang, String text) {
    var more = new EnumMap<Lang, String>(Lang.class);
    more.putAll(texts);
    more.put(lang, text);
    return new Saying(more);
  }
}

package org.baraza.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * What a reader entered into a form, and what is wrong with it: a form that comes back shows both,
 * so that nothing typed is lost.
 *
 * @param values by the name of the field, as they were typed
 * @param troubles by the name of the field, in the reader's language; a trouble of the whole form
 *     stands under the empty name
 */
public record Entered(Map<String, List<String>> values, Map<String, String> troubles) {

  /** A form that nobody has filled in yet. */
  public static final Entered NOTHING = new Entered(Map.of(), Map.of());

  public Entered {
    values = new LinkedHashMap<>(values);
    troubles = new LinkedHashMap<>(troubles);
  }

  /** A form that begins with these values. */
  public static Entered of(Map<String, String> values) {
    var each = new LinkedHashMap<String, List<String>>();
    values.forEach((name, value) -> each.put(name, List.of(value)));
    return new Entered(each, Map.of());
  }

  /** What was sent, untouched, and nothing wrong with it. */
  public static Entered of(MultiValueMap<String, String> sent) {
    return new Entered(sent, Map.of());
  }

  /**
   * What was sent, and what its validation found: the message of each constraint is the key of a
   * sentence.
   */
  public static Entered of(MultiValueMap<String, String> sent, BindingResult found, Frame frame) {
    var troubles = new LinkedHashMap<String, String>();
    for (var error : found.getAllErrors()) {
      troubles.putIfAbsent(field(error), sentence(error, frame));
    }
    return new Entered(sent, troubles);
  }

  /** The same with one trouble more. */
  public Entered but(String field, String sentence) {
    var more = new LinkedHashMap<>(troubles);
    more.putIfAbsent(field, sentence);
    return new Entered(values, more);
  }

  /** The same with another value in a field. */
  public Entered with(String field, String value) {
    var more = new LinkedHashMap<>(values);
    more.put(field, List.of(value));
    return new Entered(more, troubles);
  }

  private static String field(ObjectError error) {
    return error instanceof FieldError of ? of.getField() : "";
  }

  private static String sentence(ObjectError error, Frame frame) {
    var key = error.getDefaultMessage();
    return key != null && frame.words().has(key)
        ? frame.word(key)
        : frame.word("ui.form.unreadable");
  }

  public boolean isSound() {
    return troubles.isEmpty();
  }

  /** What was typed into a field, or nothing. */
  public String value(String field) {
    var typed = values.getOrDefault(field, List.of());
    return typed.isEmpty() || typed.getFirst() == null ? "" : typed.getFirst();
  }

  /** All that was chosen under one name. */
  public Collection<String> chosen(String field) {
    return values.getOrDefault(field, List.of());
  }

  public boolean isChosen(String field, String value) {
    return chosen(field).contains(value);
  }

  /** What is wrong with a field, or nothing. */
  public String trouble(String field) {
    return troubles.getOrDefault(field, "");
  }
}

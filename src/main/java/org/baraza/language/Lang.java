package org.baraza.language;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of the interface, in the order the United Nations lists its six, then Portuguese.
 */
public enum Lang {
  AR("العربية"),
  ZH("中文"),
  EN("English"),
  FR("Français"),
  RU("Русский"),
  ES("Español"),
  PT("Português");

  /** A pattern of every code, for the first segment of an address. */
  public static final String PATTERN = "ar|zh|en|fr|ru|es|pt";

  public static final List<Lang> ALL = List.of(values());

  private final String ownName;
  private final Locale locale;

  Lang(String ownName) {
    this.ownName = ownName;
    this.locale = Locale.of(name().toLowerCase(Locale.ROOT));
  }

  /** The language's BCP 47 code, in lower case. */
  @JsonValue
  public String code() {
    return locale.getLanguage();
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return locale;
  }

  /** The direction its text runs: {@code rtl} or {@code ltr}. */
  public String dir() {
    return this == AR ? "rtl" : "ltr";
  }

  public static Optional<Lang> of(String code) {
    return Arrays.stream(values()).filter(lang -> lang.code().equals(code)).findFirst();
  }
}

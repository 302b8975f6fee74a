package org.baraza.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.baraza.language.Lang;

/**
 * A passage of what a record tells: its title, or a part of its account. Each is translated as a
 * whole, and so is known to be current or stale as a whole.
 */
public enum Passage {
  TITLE("title", _ -> ""),
  SUMMARY("summary", Account::summary),
  PROBLEM("problem", Account::problem),
  DESCRIPTION("description", Account::description),
  RESULTS("results", Account::results),
  LESSONS("lessons", Account::lessons),
  TRANSFERABILITY("transferability", Account::transferability),
  SAFEGUARDS("safeguards", Account::safeguards),
  GENDER_YOUTH("genderYouth", Account::genderYouth);

  private final String code;
  private final Function<Account, String> part;

  Passage(String code, Function<Account, String> part) {
    this.code = code;
    this.part = part;
  }

  /** Its name in words, forms and data. */
  @JsonValue
  public String code() {
    return code;
  }

  public static Optional<Passage> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  @JsonCreator
  static Passage read(String code) {
    return of(code).orElseThrow(() -> new IllegalArgumentException(code));
  }

  /** The key of its heading. */
  public String heading() {
    return switch (this) {
      case TITLE, SUMMARY -> "dossier.field." + code;
      default -> "practice.part." + code;
    };
  }

  /** What a dossier itself says here in a language, or nothing. */
  public String in(Dossier dossier, Lang lang) {
    if (this == TITLE) {
      return dossier.titles().only(lang).orElse("");
    }
    var account = dossier.accounts().get(lang);
    return account == null ? "" : part.apply(account);
  }
}

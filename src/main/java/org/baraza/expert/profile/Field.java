package org.baraza.expert.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a consent is given for: a part of a profile that is shown or not. */
public enum Field {
  NAME,
  /** Whether the name is a pseudonym: never for anybody but the facilitator. */
  PSEUDONYM,
  AFFILIATION,
  LANGUAGES,
  EXPERTISE,
  EXPERIENCE,
  PRACTICES,
  AVAILABILITY,
  ENGAGEMENTS,
  BIOGRAPHY,
  /** A curriculum vitae, certificates. */
  CREDENTIALS,
  /** The country that nominated them. */
  NOMINATION;

  /** Those that can be shown to others than the facilitator, in the order they are shown in. */
  public static final List<Field> OFFERED =
      Arrays.stream(values()).filter(field -> field != PSEUDONYM).toList();

  /** The name of the property that tells it, in a profile as JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field that can be shown to others under this code. */
  public static Optional<Field> offered(String code) {
    return OFFERED.stream().filter(field -> field.code().equals(code)).findFirst();
  }
}

package org.baraza.expert.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A step of the guided form, with the fields it asks for; the first three make a profile useful.
 */
public enum Section {
  BASICS(Field.NAME, Field.PSEUDONYM, Field.AFFILIATION),
  LANGUAGES(Field.LANGUAGES),
  EXPERTISE(Field.EXPERTISE),
  EXPERIENCE(Field.EXPERIENCE),
  AVAILABILITY(Field.AVAILABILITY),
  PRACTICES(Field.PRACTICES),
  ENGAGEMENTS(Field.ENGAGEMENTS),
  BIOGRAPHY(Field.BIOGRAPHY),
  CREDENTIALS(Field.CREDENTIALS);

  public static final List<Section> ALL = List.of(values());

  /** Without these a listing cannot be put before the facilitator. */
  public static final List<Section> NEEDED = List.of(BASICS, LANGUAGES, EXPERTISE);

  private final List<Field> fields;

  Section(Field... fields) {
    this.fields = List.of(fields);
  }

  public List<Field> fields() {
    return fields;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Section> of(String code) {
    return ALL.stream().filter(section -> section.code().equals(code)).findFirst();
  }

  public boolean isFilled(Profile profile) {
    return profile.says(fields.getFirst());
  }

  /** The first section that is still empty. */
  public static Optional<Section> next(Profile profile) {
    return Arrays.stream(values()).filter(section -> !section.isFilled(profile)).findFirst();
  }

  /** Whether there is enough to be put before the facilitator. */
  public static boolean isEnough(Profile profile) {
    return NEEDED.stream().allMatch(section -> section.isFilled(profile));
  }
}

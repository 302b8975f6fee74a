package org.baraza.expert.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Level;
import org.baraza.expert.profile.Modality;
import org.springframework.util.MultiValueMap;

/**
 * Whom somebody looks for, the same as its address. What an address cannot mean is left aside.
 *
 * @param concept id of a concept, those below it included; or nothing
 * @param measure id of a measure of the Strategy, any of whose concepts will do; or nothing
 * @param language ISO 639 code, or nothing
 * @param level the least level in that language, or in any
 * @param country of experience, ISO 3166-1 alpha-3; or nothing
 * @param region of experience, an M49 code; or nothing
 * @param from the first day they are needed
 * @param until the last such day; present where the first is
 * @param body the code of the organisation or the centre they work for, or nothing
 * @param practice the number of a practice that they could help with, or 0
 */
public record Wish(
    String concept,
    String measure,
    String language,
    Optional<Level> level,
    String country,
    String region,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<Modality> modality,
    String body,
    long practice) {

  /** All of them. */
  public static final Wish ANYBODY =
      new Wish(
          "",
          "",
          "",
          Optional.empty(),
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          0);

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,80}");
  private static final Pattern NUMBER = Pattern.compile("\\d{6,18}");

  public static Wish of(MultiValueMap<String, String> address) {
    var from = day(text("from", address));
    var until = day(text("until", address)).filter(day -> !day.isBefore(from.orElse(day)));
    return new Wish(
        code("concept", address),
        code("measure", address),
        code("language", address),
        level(text("level", address)),
        code("country", address),
        code("region", address),
        from.or(() -> until),
        until.or(() -> from),
        modality(text("modality", address)),
        code("body", address),
        number(text("practice", address)));
  }

  /** Those who could help with a practice. */
  public static Wish forPractice(long number) {
    return with(Map.of("practice", String.valueOf(number)));
  }

  public static Wish inConcept(String id) {
    return with(Map.of("concept", id));
  }

  /** Those versed in what a measure of the Strategy speaks of. */
  public static Wish forMeasure(String id) {
    return with(Map.of("measure", id));
  }

  public static Wish ofCountry(String iso3) {
    return with(Map.of("country", iso3));
  }

  /** Those who work for a body. */
  public static Wish at(String body) {
    return with(Map.of("body", body));
  }

  private static Wish with(Map<String, String> one) {
    return of(MultiValueMap.fromSingleValue(one));
  }

  private static String text(String name, MultiValueMap<String, String> address) {
    return Optional.ofNullable(address.getFirst(name)).map(String::strip).orElse("");
  }

  private static String code(String name, MultiValueMap<String, String> address) {
    var text = text(name, address);
    return CODE.matcher(text).matches() ? text : "";
  }

  private static long number(String text) {
    return NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Level> level(String code) {
    return Arrays.stream(Level.values()).filter(one -> one.code().equals(code)).findFirst();
  }

  private static Optional<Modality> modality(String code) {
    return Arrays.stream(Modality.values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** What it asks for, by parameter of its address. */
  public Map<String, String> parameters() {
    var all = new LinkedHashMap<String, String>();
    all.put("concept", concept);
    all.put("measure", measure);
    all.put("language", language);
    all.put("level", level.map(Level::code).orElse(""));
    all.put("country", country);
    all.put("region", region);
    all.put("from", from.map(LocalDate::toString).orElse(""));
    all.put("until", until.map(LocalDate::toString).orElse(""));
    all.put("modality", modality.map(Modality::code).orElse(""));
    all.put("body", body);
    all.put("practice", practice == 0 ? "" : String.valueOf(practice));
    all.values().removeIf(String::isEmpty);
    return all;
  }

  /** The query of its address, without a question mark. */
  public String query() {
    return parameters().entrySet().stream()
        .map(one -> one.getKey() + '=' + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  public boolean isAnybody() {
    return equals(ANYBODY);
  }

  /** The fields that an answer to it tells something of. */
  public Set<Field> asked() {
    var asked = EnumSet.noneOf(Field.class);
    if (!concept.isEmpty() || !measure.isEmpty()) {
      asked.add(Field.EXPERTISE);
    }
    if (!language.isEmpty() || level.isPresent()) {
      asked.add(Field.LANGUAGES);
    }
    if (!country.isEmpty() || !region.isEmpty()) {
      asked.add(Field.EXPERIENCE);
    }
    if (from.isPresent() || modality.isPresent()) {
      asked.add(Field.AVAILABILITY);
    }
    if (!body.isEmpty()) {
      asked.add(Field.AFFILIATION);
    }
    if (practice != 0) {
      asked.addAll(Set.of(Field.EXPERTISE, Field.PRACTICES));
    }
    return asked;
  }
}

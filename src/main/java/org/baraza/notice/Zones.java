package org.baraza.notice;

import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.text.TimeZoneFormat.Style;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.language.Lang;

/**
 * The time zones to choose from. Those whose clocks agree in summer and in winter are one choice,
 * named by some of their cities in the reader's language.
 */
final class Zones {

  private static final int MOST_CITIES = 4;

  /** The parts of the world in the order their cities are named. */
  private static final List<String> PARTS =
      List.of("Africa", "Asia", "America", "Indian", "Pacific", "Europe", "Atlantic", "Australia");

  /** What clocks show in January, then in July. */
  private record Clocks(ZoneOffset winter, ZoneOffset summer) implements Comparable<Clocks> {

    static Clocks of(ZoneId zone, int year) {
      return new Clocks(offset(zone, year, 1), offset(zone, year, 7));
    }

    private static ZoneOffset offset(ZoneId zone, int year, int month) {
      return java.time.LocalDate.of(year, month, 1).atStartOfDay(zone).getOffset();
    }

    @Override
    public int compareTo(Clocks other) {
      return Comparator.comparingInt((Clocks one) -> one.winter.getTotalSeconds())
          .thenComparingInt(one -> one.summer.getTotalSeconds())
          .compare(this, other);
    }
  }

  private Zones() {}

  /** A zone that somebody names, if there is one. */
  static Optional<ZoneId> of(String name) {
    return ZoneId.getAvailableZoneIds().contains(name)
        ? Optional.of(ZoneId.of(name))
        : Optional.empty();
  }

  /** What there is to choose from, by zone, from west to east; the chosen one is among them. */
  static Map<String, String> choices(Lang lang, ZoneId chosen, Instant now) {
    var year = now.atZone(ZoneOffset.UTC).getYear();
    var cities = TimeZoneFormat.getInstance(new ULocale(lang.code()));
    var choices = new LinkedHashMap<String, String>();
    choices.put(chosen.getId(), label(chosen, List.of(), cities, now));
    grouped(year)
        .forEach((clocks, zones) -> {
          var value = clocks.equals(Clocks.of(chosen, year)) ? chosen.getId() : zones.getFirst();
          choices.remove(value);
          choices.put(value, label(ZoneId.of(value), zones, cities, now));
        });
    return choices;
  }

  private static Map<Clocks, List<String>> grouped(int year) {
    return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
        .filter(id -> part(id) >= 0 && ZoneId.getAvailableZoneIds().contains(id))
        .sorted(Comparator.comparingInt(Zones::part).thenComparing(id -> id))
        .collect(
            Collectors.groupingBy(
                id -> Clocks.of(ZoneId.of(id), year), TreeMap::new, Collectors.toList()));
  }

  private static int part(String id) {
    return PARTS.indexOf(id.substring(0, Math.max(0, id.indexOf('/'))));
  }

  private static String label(
      ZoneId chosen, List<String> zones, TimeZoneFormat cities, Instant now) {
    var named = new ArrayList<String>();
    Stream.concat(Stream.of(chosen.getId()), zones.stream())
        .filter(id -> id.contains("/"))
        .distinct()
        .limit(MOST_CITIES)
        .forEach(id ->
            named.add(
                cities.format(
                    Style.EXEMPLAR_LOCATION, TimeZone.getTimeZone(id), now.toEpochMilli())));
    return offset(chosen, now) + (named.isEmpty() ? "" : " · " + String.join(" · ", named));
  }

  private static String offset(ZoneId zone, Instant now) {
    var seconds = zone.getRules().getOffset(now).getTotalSeconds();
    var size = Duration.ofSeconds(Math.abs(seconds));
    return "UTC%s%d:%02d".formatted(seconds < 0 ? '−' : '+', size.toHours(), size.toMinutesPart());
  }
}

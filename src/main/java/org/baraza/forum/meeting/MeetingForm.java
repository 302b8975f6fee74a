package org.baraza.forum.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.form.Filled;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.baraza.world.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is typed in of a meeting, on the form that asks for a space and on its own. Where all fields
 * are empty there is no meeting.
 */
@Component
public class MeetingForm {

  private static final String TITLE = "meeting.title";
  private static final String BEGINS = "meeting.begins";
  private static final String ENDS = "meeting.ends";
  private static final String WHERE = "meeting.where";
  private static final String PLACE = "meeting.place";
  private static final String ORGANISER = "meeting.organiser";
  private static final String ADDRESS = "meeting.address";
  private static final List<String> FIELDS =
      List.of(TITLE, BEGINS, ENDS, WHERE, PLACE, ORGANISER, ADDRESS);

  private static final String ONLINE = "online";
  private static final int LINE = 200;
  private static final int LONGEST = 500;

  private final Atlas atlas;
  private final Gazetteer gazetteer;

  MeetingForm(Atlas atlas, Gazetteer gazetteer) {
    this.atlas = atlas;
    this.gazetteer = gazetteer;
  }

  /** Whether anything was typed in of a meeting. */
  public static boolean isBegun(Entered entered) {
    return FIELDS.stream().anyMatch(field -> !entered.value(field).isBlank());
  }

  /** Where a meeting can be held: online, and the countries by their codes. */
  public Map<String, String> wheres(Frame frame) {
    var wheres = new LinkedHashMap<String, String>();
    wheres.put(ONLINE, frame.word("forum.meeting.online"));
    frame
        .sorted(atlas.countries(), one -> one.name(frame.lang()))
        .forEach(one -> wheres.put(one.iso3(), one.name(frame.lang())));
    return wheres;
  }

  /** The form as it opens. */
  Entered begun(Optional<Meeting> meeting) {
    return Entered.of(
        meeting
            .map(one ->
                Map.of(
                    TITLE,
                    one.title(),
                    BEGINS,
                    one.begins().toString(),
                    ENDS,
                    one.ends().toString(),
                    WHERE,
                    one.isOnline() ? ONLINE : one.country(),
                    PLACE,
                    one.place(),
                    ORGANISER,
                    one.organiser(),
                    ADDRESS,
                    one.address(),
                    "before",
                    one.code()))
            .orElse(Map.of()));
  }

  /** The meeting that was typed in, or null, of which nothing must be used unless it is sound. */
  public @Nullable Meeting wish(Typed typed, Frame frame) {
    return isBegun(typed.entered()) ? meeting(typed, frame) : null;
  }

  /** The same where there has to be one. */
  Meeting meeting(Typed typed, Frame frame) {
    var title = typed.text(TITLE, LINE);
    var begins = day(BEGINS, typed, frame);
    var ends = isEmpty(ENDS, typed) ? begins : day(ENDS, typed, frame);
    if (begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get())) {
      typed.wrong(ENDS, frame.word("forum.meeting.order"));
    }
    return new Meeting(
        title,
        begins.orElse(LocalDate.EPOCH),
        ends.orElse(LocalDate.EPOCH),
        country(typed, frame),
        typed.text(PLACE, LINE),
        typed.text(ORGANISER, LINE),
        address(typed, frame));
  }

  private static boolean isEmpty(String field, Typed typed) {
    return typed.entered().value(field).isBlank();
  }

  private static Optional<LocalDate> day(String field, Typed typed, Frame frame) {
    if (isEmpty(field, typed)) {
      typed.wrong(field, frame.word("forum.form.missing"));
      return Optional.empty();
    }
    var day = Filled.dayOf(typed.entered().value(field).strip());
    if (day.isEmpty()) {
      typed.wrong(field, frame.word("forum.meeting.day"));
    }
    return day;
  }

  /** Its code, chosen or found by its name; nothing where the meeting is held online. */
  private String country(Typed typed, Frame frame) {
    var where = typed.entered().value(WHERE).strip();
    var online = frame.word("forum.meeting.online");
    if (where.equals(ONLINE) || where.equalsIgnoreCase(online)) {
      return "";
    }
    var country = gazetteer.country(where);
    if (country.isEmpty()) {
      typed.wrong(WHERE, frame.word("forum.meeting.where.help", online));
    }
    return country.map(CountryCard::iso3).orElse("");
  }

  private static String address(Typed typed, Frame frame) {
    var address = typed.text(ADDRESS, LONGEST);
    if (!address.isEmpty() && !isWeb(address)) {
      typed.wrong(ADDRESS, frame.word("forum.meeting.web"));
    }
    return address;
  }

  /** Whether it is a whole address of the web, without a name or a password of anybody. */
  static boolean isWeb(String address) {
    try {
      var uri = new URI(address);
      var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      var authority = uri.getRawAuthority();
      return List.of("http", "https").contains(scheme)
          && authority != null
          && !authority.contains("@");
    } catch (URISyntaxException unreadable) {
      return false;
    }
  }
}

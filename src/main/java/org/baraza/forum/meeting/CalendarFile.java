package org.baraza.forum.meeting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.baraza.access.Marking;
import org.baraza.forum.part.SpaceCard;
import org.baraza.ui.Frame;

/**
 * A meeting as a file for calendars (iCalendar, RFC 5545): one event of whole days. It names nobody
 * who attends, in Chatham House mode as elsewhere, and has no hours, that of its last change
 * included.
 */
class CalendarFile {

  /** A line may have so many octets, without its end. */
  private static final int OCTETS = 75;

  private final StringBuilder written = new StringBuilder();

  private CalendarFile() {}

  /**
   * The file in UTF-8.
   *
   * @param where in words
   */
  static byte[] of(SpaceCard space, Meetings.Entry entry, String where, Frame frame) {
    var one = entry.meeting();
    var file = new CalendarFile();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Baraza//Forum//EN");
    file.line("CALSCALE:GREGORIAN");
    file.line("BEGIN:VEVENT");
    file.line("UID:meeting-" + space.number() + '@' + host(frame));
    file.line("DTSTAMP:" + day(entry.changed()) + "T000000Z");
    file.line("SEQUENCE:" + entry.edition());
    file.line("DTSTART;VALUE=DATE:" + day(one.begins()));
    file.line("DTEND;VALUE=DATE:" + day(one.ends().plusDays(1)));
    var title = one.title().isEmpty() ? space.name() : one.title();
    file.line("SUMMARY;LANGUAGE=" + space.language().code() + ':' + escaped(title));
    file.line("LOCATION:" + escaped(where));
    file.line("DESCRIPTION:" + escaped(String.join("\n", described(space, one, frame))));
    file.line("URL:" + frame.full(frame.to(space.path())));
    file.line("CLASS:" + (space.marking() == Marking.CLEAR ? "PUBLIC" : "PRIVATE"));
    file.line("TRANSP:TRANSPARENT");
    file.line("END:VEVENT");
    file.line("END:VCALENDAR");
    return file.written.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> described(SpaceCard space, Meeting one, Frame frame) {
    var lines = new ArrayList<String>();
    if (!one.organiser().isEmpty()) {
      lines.add(frame.word("forum.meeting.by", one.organiser()));
    }
    if (!one.address().isEmpty()) {
      lines.add(one.address());
    }
    lines.add(space.marking().label());
    if (space.chatham()) {
      lines.add(frame.word("forum.chatham"));
    }
    return lines;
  }

  private static String host(Frame frame) {
    var host = URI.create(frame.address()).getHost();
    return host == null ? "baraza" : host;
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  /** A text as the format takes it; marks that steer the direction are for pages alone. */
  static String escaped(String text) {
    return text.replaceAll("[\\p{Cc}\\u2066-\\u2069&&[^\n]]", "")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  private void line(String content) {
    written.append(folded(content)).append("\r\n");
  }

  /** A line that goes on after a blank where it would be too long, never within a character. */
  static String folded(String content) {
    var folded = new StringBuilder();
    var octets = 0;
    for (var point : content.codePoints().toArray()) {
      var character = Character.toString(point);
      var size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(character);
      octets += size;
    }
    return folded.toString();
  }
}

package org.baraza.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.dossier.Revision.Change;
import org.baraza.language.Said;
import org.baraza.practice.PracticeCard;
import org.baraza.practice.PracticeCards;
import org.baraza.structure.Chronicle.Event;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Puts structures into the reader’s language. */
@Component
class StructureView {

  private final StructureDesk desk;
  private final PracticeCards practices;
  private final Atlas atlas;

  StructureView(StructureDesk desk, PracticeCards practices, Atlas atlas) {
    this.desk = desk;
    this.practices = practices;
    this.atlas = atlas;
  }

  StructurePage page(long number, Entered entered, Frame frame, Reader reader) {
    var file = desk.open(number, reader);
    var one = file.structure();
    var told = one.particulars();
    return new StructurePage(
        frame,
        file,
        name(one, frame),
        country(one.country(), frame),
        span(told, frame),
        parent(told.parent(), reader),
        practice(told.practice(), reader),
        file.events().stream().map(event -> line(event, frame)).toList(),
        one.isHeldBy(reader),
        entered);
  }

  static Said name(Structure one, Frame frame) {
    return one.particulars().names().in(frame.lang(), one.particulars().language());
  }

  String country(String iso3, Frame frame) {
    return atlas.country(iso3).map(it -> it.name(frame.lang())).orElse(iso3);
  }

  private Optional<Structure> parent(long number, Reader reader) {
    return number == 0
        ? Optional.empty()
        : desk.find(number, reader).filter(one -> !one.isWithdrawn());
  }

  private Optional<PracticeCard> practice(long number, Reader reader) {
    return number == 0
        ? Optional.empty()
        : practices.byNumbers(List.of(number), reader).stream().findFirst();
  }

  /** Since when and until when, as exactly as it is known. */
  static String span(Particulars told, Frame frame) {
    if (told.since().isEmpty()) {
      return told.until().isEmpty()
          ? ""
          : frame.word("structure.span.until", day(told.until(), frame));
    }
    return told.until().isEmpty()
        ? frame.word("structure.span.since", day(told.since(), frame))
        : frame.word("structure.span", day(told.since(), frame), day(told.until(), frame));
  }

  /** A year, a month of a year, or a day. */
  private static String day(String text, Frame frame) {
    return switch (text.length()) {
      case 4 -> frame.year(Integer.parseInt(text));
      case 7 -> {
        var month = YearMonth.parse(text);
        yield frame.word(
            "structure.month", frame.year(month.getYear()), String.valueOf(month.getMonthValue()));
      }
      default -> frame.date(LocalDate.parse(text));
    };
  }

  static String day(Instant at, Frame frame) {
    return frame.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static StructurePage.Line line(Event event, Frame frame) {
    return new StructurePage.Line(
        day(event.at(), frame),
        frame.word("structure.act." + event.act()),
        event.reason(),
        event.changes().stream()
            .filter(change -> change.before().length() + change.after().length() > 0)
            .map(change -> line(change, frame))
            .toList());
  }

  private static StructurePage.Difference line(Change change, Frame frame) {
    var field = change.field().replaceFirst("\\..*", "");
    var isCoded = !StructurePage.PROSE.contains(field);
    return new StructurePage.Difference(
        frame.word("structure.field." + field),
        isCoded ? "" : change.before(),
        isCoded ? "" : change.after());
  }
}

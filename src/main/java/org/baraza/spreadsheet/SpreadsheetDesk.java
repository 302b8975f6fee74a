package org.baraza.spreadsheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.dossier.Telling;
import org.baraza.draft.DraftRows;
import org.baraza.practice.PracticeCard;
import org.baraza.practice.PracticeCards;
import org.baraza.practice.Publishing;
import org.baraza.spreadsheet.Deliveries.Delivery;
import org.baraza.spreadsheet.Preview.Kind;
import org.baraza.spreadsheet.Preview.Line;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays practices out as a table, and compares a table that comes back with what is there. */
@Component
@Transactional
class SpreadsheetDesk {

  private final PracticeCards practices;
  private final Publishing publishing;
  private final DraftRows rows;
  private final Deliveries deliveries;
  private final Clock clock;

  SpreadsheetDesk(
      PracticeCards practices,
      Publishing publishing,
      DraftRows rows,
      Deliveries deliveries,
      Clock clock) {
    this.practices = practices;
    this.publishing = publishing;
    this.rows = rows;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /** The codes of the columns, in order. */
  static List<String> columns() {
    return Stream.concat(
            Stream.of(TableFiles.NUMBER, TableFiles.EDITION), DraftRows.fields().stream())
        .toList();
  }

  /** The practices of a country that the reader sees; of no country, none: a form to fill in. */
  @Transactional(readOnly = true)
  public Table table(String country, Reader reader) {
    var lines = new ArrayList<List<String>>();
    if (!country.isEmpty()) {
      practices.of(country, reader).stream()
          .limit(Table.MOST_ROWS)
          .forEach(card -> lines.add(line(card, reader)));
    }
    return new Table(columns(), lines);
  }

  private List<String> line(PracticeCard card, Reader reader) {
    var number = card.id().number();
    var cells = rows.cells(number, reader).orElseThrow(NotThere::new);
    var edition =
        publishing.open(number, reader).map(one -> String.valueOf(one.edition())).orElse("");
    return Stream.concat(
            Stream.of(String.valueOf(number), edition),
            DraftRows.fields().stream().map(field -> cells.getOrDefault(field, "")))
        .toList();
  }

  /** Keeps a table for its sender to look at. */
  long take(String name, Table table, Reader reader) {
    return deliveries.add(name, table, reader, clock.instant());
  }

  @Transactional(readOnly = true)
  public Preview preview(long number, Frame frame, Reader reader) {
    return preview(deliveries.find(number, reader).orElseThrow(NotThere::new), frame, reader);
  }

  private Preview preview(Delivery delivery, Frame frame, Reader reader) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < delivery.table().rows().size(); i++) {
      lines.add(line(i + 2, delivery.table().row(i), frame, reader));
    }
    return new Preview(delivery.number(), delivery.name(), lines);
  }

  private Line line(int row, Map<String, String> cells, Frame frame, Reader reader) {
    var named = cells.getOrDefault(TableFiles.NUMBER, "");
    if (named.isEmpty()) {
      return fresh(row, cells, frame, reader);
    }
    var known =
        named.matches("[1-9]\\d{5,17}")
            ? publishing.open(Long.parseLong(named), reader)
            : java.util.Optional.<Publishing.Published>empty();
    if (known.isEmpty()) {
      return wrong(row, cells, frame.word("spreadsheet.mend.number", named), frame);
    }
    var countries = known.get().dossier().countries();
    return countries.stream().anyMatch(code -> reader.holds(Role.FOCAL_POINT, code))
        ? known(row, cells, known.get(), frame, reader)
        : wrong(row, cells, frame.word("spreadsheet.mend.country", named), frame);
  }

  private static Line wrong(int row, Map<String, String> cells, String trouble, Frame frame) {
    return new Line(
        row,
        OptionalLong.empty(),
        Kind.WRONG,
        cells.getOrDefault("title", ""),
        frame.lang(),
        List.of(),
        List.of(trouble),
        false,
        OptionalLong.empty());
  }

  private Line fresh(int row, Map<String, String> cells, Frame frame, Reader reader) {
    var read = rows.read(OptionalLong.empty(), cells, frame, reader);
    var troubles = new ArrayList<>(read.troubles().values());
    if (read.title().isEmpty()) {
      troubles.add(frame.word("spreadsheet.mend.title"));
    }
    return new Line(
        row,
        OptionalLong.empty(),
        troubles.isEmpty() ? Kind.NEW : Kind.WRONG,
        read.title(),
        read.language(),
        changes(Map.of(), cells, frame),
        troubles,
        false,
        OptionalLong.empty());
  }

  private Line known(
      int row, Map<String, String> cells, Publishing.Published now, Frame frame, Reader reader) {
    var number = now.card().id().number();
    var practice = OptionalLong.of(number);
    var before = rows.cells(number, reader).orElseThrow(NotThere::new);
    var changes = changes(before, cells, frame);
    var read = rows.read(practice, cells, frame, reader);
    var edition = cells.getOrDefault(TableFiles.EDITION, "");
    return new Line(
        row,
        practice,
        changes.isEmpty() ? Kind.SAME : read.troubles().isEmpty() ? Kind.CHANGED : Kind.WRONG,
        read.title(),
        read.language(),
        changes,
        changes.isEmpty() ? List.of() : List.copyOf(read.troubles().values()),
        !edition.isEmpty() && !edition.equals(String.valueOf(now.edition())),
        rows.open(number, reader));
  }

  private static List<Telling> changes(
      Map<String, String> before, Map<String, String> cells, Frame frame) {
    var changes = new ArrayList<Telling>();
    for (var field : DraftRows.fields()) {
      var was = before.getOrDefault(field, "");
      var cell = cells.get(field);
      if (cell != null && !DraftRows.isSame(field, was, cell)) {
        changes.add(Telling.reworded(DraftRows.label(field, frame), "auto", was, cell));
      }
    }
    return changes;
  }

  /**
   * Keeps the chosen rows as drafts, all or none.
   *
   * @param chosen the places of the rows in the file
   * @return whether they were kept; nothing is, where one of them cannot be
   */
  boolean keep(long number, Collection<Integer> chosen, Frame frame, Reader reader) {
    var delivery = deliveries.find(number, reader).orElseThrow(NotThere::new);
    var lines =
        preview(delivery, frame, reader).lines().stream()
            .filter(line -> chosen.contains(line.row()))
            .toList();
    if (lines.isEmpty() || !lines.stream().allMatch(Line::isOpen)) {
      return false;
    }
    for (var line : lines) {
      var cells = delivery.table().row(line.row() - 2);
      rows.begin(line.practice(), cells, line.lang(), reader);
    }
    deliveries.remove(number);
    return true;
  }
}

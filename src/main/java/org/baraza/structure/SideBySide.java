package org.baraza.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.language.Said;
import org.baraza.practice.PracticeCard;
import org.baraza.structure.Structure.Kind;
import org.baraza.structure.StructuresPage.Cell;
import org.baraza.structure.StructuresPage.Entry;
import org.baraza.structure.StructuresPage.Row;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.Sheet;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.springframework.stereotype.Component;

/** Puts what some countries have side by side: on a page, as data, and as a sheet. */
@Component
class SideBySide {

  private static final List<String> HEADING =
      List.of(
          "country",
          "kind",
          "number",
          "name",
          "language",
          "tasks",
          "since",
          "until",
          "legal_basis",
          "focal_point",
          "parent",
          "confirmed",
          "documents",
          "practice",
          "address");

  private final StructureDesk desk;
  private final Unconfirmed unconfirmed;
  private final Atlas atlas;

  SideBySide(StructureDesk desk, Unconfirmed unconfirmed, Atlas atlas) {
    this.desk = desk;
    this.unconfirmed = unconfirmed;
    this.atlas = atlas;
  }

  /** What some countries have, as far as a reader sees it. */
  private record Stock(
      List<Structure> structures,
      Map<String, List<PracticeCard>> unconfirmed,
      List<Document> documents) {

    List<Document> of(Structure one) {
      return documents.stream().filter(it -> it.structure() == one.number()).toList();
    }
  }

  private Stock stock(List<String> countries, Reader reader) {
    var structures = desk.of(countries, reader);
    return new Stock(
        structures,
        unconfirmed.of(countries, structures, reader),
        desk.documents(structures, reader));
  }

  /** The States among the codes of an address, each once, in the order asked for. */
  List<String> states(List<String> codes) {
    var states = new LinkedHashSet<String>();
    codes.stream()
        .flatMap(code -> List.of(code.split(",")).stream())
        .map(code -> code.strip().toUpperCase(Locale.ROOT))
        .filter(code -> atlas.country(code).filter(CountryCard::isState).isPresent())
        .forEach(states::add);
    return states.stream().limit(StructuresPage.MOST).toList();
  }

  StructuresPage page(List<String> countries, Frame frame, Reader reader) {
    var chosen = countries.size() < 2 ? List.<String>of() : countries;
    var stock = stock(chosen, reader);
    var names = new LinkedHashMap<String, String>();
    chosen.forEach(code -> names.put(code, name(code, frame)));
    return new StructuresPage(
        frame,
        names,
        countries,
        choices(frame),
        chosen.isEmpty() ? List.of() : rows(stock, chosen, frame));
  }

  private String name(String code, Frame frame) {
    return atlas.country(code).map(it -> it.name(frame.lang())).orElse(code);
  }

  private Map<String, String> choices(Frame frame) {
    var states = atlas.countries().stream().filter(CountryCard::isState).toList();
    var names = new LinkedHashMap<String, String>();
    frame
        .sorted(states, country -> country.name(frame.lang()))
        .forEach(country -> names.put(country.iso3(), country.name(frame.lang())));
    return names;
  }

  private static List<Row> rows(Stock stock, List<String> countries, Frame frame) {
    var rows = new ArrayList<Row>();
    for (var task : Particulars.TASKS) {
      rows.add(
          new Row(
              frame.word("structure.row." + task),
              countries.stream().map(code -> bodies(stock, code, task, frame)).toList()));
    }
    rows.add(
        new Row(
            frame.word("structure.row.other"),
            countries.stream().map(code -> bodies(stock, code, "", frame)).toList()));
    rows.add(
        new Row(
            frame.word("structure.plans"),
            countries.stream().map(code -> plans(stock, code, frame)).toList()));
    rows.removeIf(row -> row.cells().stream().allMatch(cell -> cell.entries().isEmpty()));
    return rows;
  }

  private static Cell bodies(Stock stock, String country, String task, Frame frame) {
    return new Cell(
        stock.structures().stream()
            .filter(one -> one.kind() == Kind.BODY && one.country().equals(country))
            .filter(one -> {
              var tasks = one.particulars().tasks();
              return task.isEmpty() ? tasks.isEmpty() : tasks.contains(task);
            })
            .map(one -> entry(one, stock, frame))
            .toList());
  }

  private static Cell plans(Stock stock, String country, Frame frame) {
    var entries = new ArrayList<Entry>();
    stock.structures().stream()
        .filter(one -> one.kind() == Kind.PLAN && one.country().equals(country))
        .map(one -> entry(one, stock, frame))
        .forEach(entries::add);
    stock.unconfirmed().getOrDefault(country, List.of()).stream()
        .map(card -> entry(card, frame))
        .forEach(entries::add);
    return new Cell(entries);
  }

  private static Entry entry(Structure one, Stock stock, Frame frame) {
    var told = one.particulars();
    return new Entry(
        frame.to("/structures/" + one.number()),
        StructureView.name(one, frame),
        StructureView.span(told, frame),
        told.legalBasis().isEmpty() ? null : new Said(told.legalBasis(), told.language()),
        told.focalPoint().isEmpty() ? null : new Said(told.focalPoint(), told.language()),
        one.isConfirmed(),
        stock.of(one).stream()
            .map(document ->
                frame.word("structure.released." + StructureForm.code(document.release())))
            .distinct()
            .toList());
  }

  private static Entry entry(PracticeCard card, Frame frame) {
    var since =
        card.started() == 0 ? "" : frame.word("structure.span.since", frame.year(card.started()));
    return new Entry(
        frame.to(card.path()), frame.say(card.titles()), since, null, null, false, List.of());
  }

  /** What each country has, one line each; those documented from public sources at the end. */
  Download sheet(List<String> countries, Frame frame, Reader reader) {
    var stock = stock(countries, reader);
    var rows = new ArrayList<List<String>>();
    for (var country : countries) {
      stock.structures().stream()
          .filter(one -> one.country().equals(country))
          .forEach(one -> rows.add(row(one, stock, frame)));
      stock
          .unconfirmed()
          .getOrDefault(country, List.of())
          .forEach(card -> rows.add(row(country, card, frame)));
    }
    return new Sheet(HEADING, rows).named("structures-" + String.join("-", countries) + ".csv");
  }

  private static List<String> row(Structure one, Stock stock, Frame frame) {
    var told = one.particulars();
    var name = StructureView.name(one, frame);
    return List.of(
        one.country(),
        StructureForm.code(one.kind()),
        String.valueOf(one.number()),
        name.text(),
        name.code(),
        String.join(" ", told.tasks()),
        told.since(),
        told.until(),
        told.legalBasis(),
        told.focalPoint(),
        stock.structures().stream().anyMatch(it -> it.number() == told.parent())
            ? String.valueOf(told.parent())
            : "",
        one.isConfirmed() ? "yes" : "no",
        String.join(
            " ", stock.of(one).stream().map(it -> StructureForm.code(it.release())).toList()),
        "",
        frame.full(frame.to("/structures/" + one.number())));
  }

  private static List<String> row(String country, PracticeCard card, Frame frame) {
    var name = frame.say(card.titles());
    return List.of(
        country,
        "plan",
        "",
        name.text(),
        name.code(),
        "",
        card.started() == 0 ? "" : String.valueOf(card.started()),
        "",
        "",
        "",
        "",
        "no",
        "",
        String.valueOf(card.id().number()),
        frame.full(frame.to(card.path())));
  }

  /** What one country has, for its page: bodies, plans, and what nobody confirmed. */
  StructureSection.Panel panel(CountryCard country, Frame frame, Reader reader) {
    var stock = stock(List.of(country.iso3()), reader);
    var isOwn = reader.countries().contains(country.iso3());
    return new StructureSection.Panel(
        frame,
        country.iso3(),
        stock.structures().stream()
            .filter(one -> one.kind() == Kind.BODY)
            .map(one -> entry(one, stock, frame))
            .toList(),
        stock.structures().stream()
            .filter(one -> one.kind() == Kind.PLAN)
            .map(one -> entry(one, stock, frame))
            .toList(),
        stock.unconfirmed().getOrDefault(country.iso3(), List.of()),
        isOwn);
  }
}

package org.baraza.draft;

import static org.baraza.draft.Field.may;
import static org.baraza.draft.Field.must;
import static org.baraza.draft.Field.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baraza.dossier.Aspect;
import org.baraza.draft.Field.Kind;

/** A page of the form, with what it asks for. The snapshot is a form of one section. */
enum Section {
  SNAPSHOT(
      must("title", Kind.LINE),
      must("language", Kind.CHOICE),
      must("countries", Kind.CHAIN),
      must("summary", Kind.PROSE),
      must("description", Kind.PROSE),
      rows("sources", Columns.SOURCE)),
  BASICS(
      must("title", Kind.LINE),
      must("language", Kind.CHOICE),
      may("kind", Kind.CHOICE),
      must("countries", Kind.CHAIN),
      may("region", Kind.CHOICE),
      may("organisations", Kind.LINES),
      may("year_started", Kind.NUMBER),
      may("year_ended", Kind.NUMBER),
      may("status", Kind.CHOICE)),
  CONTEXT(must("summary", Kind.PROSE), must("context_problem", Kind.PROSE)),
  SETTING(Arrays.stream(Aspect.values()).map(Field::of).toArray(Field[]::new)),
  ACTION(
      must("description", Kind.PROSE),
      may("target_groups", Kind.LINES),
      must("themes", Kind.PICKS),
      may("terms", Kind.LINES),
      may("pillars", Kind.PICKS)),
  EVIDENCE(
      must("results_evidence", Kind.PROSE),
      rows(
          "evidence",
          Columns.TITLE,
          Columns.PUBLISHER,
          Columns.URL,
          Columns.YEAR,
          Columns.TYPE,
          may("kind", Kind.CHOICE),
          may("strength", Kind.CHOICE))),
  LESSONS(
      must("lessons", Kind.PROSE),
      may("transferability", Kind.PROSE),
      rows(
          "prerequisites",
          may("kind", Kind.CHOICE),
          may("text", Kind.PROSE),
          may("amount", Kind.NUMBER),
          may("currency", Kind.LINE),
          may("year", Kind.NUMBER),
          may("months", Kind.NUMBER),
          may("people", Kind.NUMBER))),
  SAFEGUARDS(
      must("human_rights_safeguards", Kind.PROSE),
      may("gender_youth", Kind.PROSE),
      must("operational", Kind.RADIO),
      must("exposed", Kind.RADIO),
      may("exposure", Kind.PROSE),
      may("instruments", Kind.LINES),
      may("concerns_checked", Kind.RADIO),
      rows(
          "concerns",
          may("text", Kind.PROSE),
          may("raised_by", Kind.LINE),
          may("year", Kind.NUMBER),
          may("source_title", Kind.LINE),
          may("source_publisher", Kind.LINE),
          may("source_url", Kind.LINE),
          may("source_year", Kind.NUMBER),
          may("source_type", Kind.CHOICE))),
  SOURCES(
      rows("sources", Columns.SOURCE),
      rows(
          "related_to",
          may("id", Kind.LINE),
          may("relation", Kind.CHOICE),
          may("note", Kind.LINE)));

  /** What is asked of every source. */
  private static final class Columns {

    private static final Field TITLE = may("title", Kind.LINE);
    private static final Field PUBLISHER = may("publisher", Kind.LINE);
    private static final Field URL = may("url", Kind.LINE);
    private static final Field YEAR = may("year", Kind.NUMBER);
    private static final Field TYPE = may("type", Kind.CHOICE);
    private static final Field[] SOURCE = {TITLE, PUBLISHER, URL, YEAR, TYPE};

    private Columns() {}
  }

  /** The sections of the full form, in order. */
  static final List<Section> FULL =
      List.of(BASICS, CONTEXT, SETTING, ACTION, EVIDENCE, LESSONS, SAFEGUARDS, SOURCES);

  private final List<Field> fields;

  Section(Field... fields) {
    this.fields = List.of(fields);
  }

  List<Field> fields() {
    return fields;
  }

  /** Its code in addresses and words. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Section> of(String code) {
    return Arrays.stream(values()).filter(section -> section.code().equals(code)).findFirst();
  }

  /** Whether it asks for what goes by this name: a field, or a cell of a row. */
  boolean asks(String name) {
    return field(name).isPresent();
  }

  /** The field of this name; for a cell such as {@code sources.2.url}, its column. */
  Optional<Field> field(String name) {
    var parts = name.split("\\.", -1);
    var top = fields.stream().filter(field -> field.name().equals(parts[0])).findFirst();
    if (parts.length == 1) {
      return top.filter(field -> !field.isGroup());
    }
    return parts.length == 3 && parts[1].matches("[1-9]\\d{0,5}")
        ? top.filter(Field::isGroup).flatMap(group -> column(group, parts[2]))
        : Optional.empty();
  }

  private static Optional<Field> column(Field group, String name) {
    return group.columns().stream().filter(column -> column.name().equals(name)).findFirst();
  }
}

package org.baraza.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Practices as rows of cells, one cell a field of the form, for tables that go out and come back. A
 * field that holds several codes says them in one cell, with semicolons between. What repeats
 * (sources, evidence, concerns) and what only the form asks has no cell, and stays as it is.
 */
@Component
@Transactional
public class DraftRows {

  private static final String BETWEEN = "; ";
  private static final List<String> FORM_ALONE = List.of("operational", "exposed", "exposure");

  /**
   * A row that was read.
   *
   * @param troubles by the field, what to mend, in the reader's language
   */
  public record Read(String title, Lang language, Map<String, String> troubles) {}

  private final DraftDesk desk;
  private final DraftReading reading;
  private final Continuation continuation;
  private final PracticeCards practices;
  private final Clock clock;

  DraftRows(
      DraftDesk desk,
      DraftReading reading,
      Continuation continuation,
      PracticeCards practices,
      Clock clock) {
    this.desk = desk;
    this.reading = reading;
    this.continuation = continuation;
    this.practices = practices;
    this.clock = clock;
  }

  /** The fields that have a cell, in the order of the form. */
  public static List<String> fields() {
    return columns().map(Field::name).toList();
  }

  private static Stream<Field> columns() {
    return Section.FULL.stream()
        .flatMap(section -> section.fields().stream())
        .filter(field -> !field.isGroup() && !FORM_ALONE.contains(field.name()));
  }

  /** What a field is called, to a reader. */
  public static String label(String field, Frame frame) {
    return new Labels(frame).of(field);
  }

  /** What a practice says, field by field, as far as the reader may see it. */
  @Transactional(readOnly = true)
  public Optional<Map<String, String>> cells(long practice, Reader reader) {
    return practices.dossier(practice, reader).map(continuation::unfolded).map(DraftRows::cells);
  }

  private static Map<String, String> cells(Typed typed) {
    var cells = new LinkedHashMap<String, String>();
    columns()
        .forEach(field ->
            cells.put(
                field.name(),
                isList(field)
                    ? String.join(BETWEEN, typed.all(field.name()))
                    : typed.value(field.name())));
    return cells;
  }

  /** Whether both cells of a field say the same. */
  public static boolean isSame(String field, String one, String other) {
    return columns()
        .filter(column -> column.name().equals(field))
        .allMatch(column -> typed(column, one).equals(typed(column, other)));
  }

  private static List<String> typed(Field field, String cell) {
    if (isList(field)) {
      return List.copyOf(new TreeSet<>(parts(cell)));
    }
    return List.of(
        field.kind() == Field.Kind.LINES
            ? String.join(
                "\n",
                Cleaned.of(cell).lines().map(String::strip).filter(a -> !a.isEmpty()).toList())
            : Cleaned.of(cell));
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split("[;؛；\\n]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static boolean isList(Field field) {
    return field.kind() == Field.Kind.PICKS || field.kind() == Field.Kind.CHAIN;
  }

  /**
   * Reads a row by the rules of the form.
   *
   * @param practice the practice it would be the next edition of, or empty
   */
  @Transactional(readOnly = true)
  public Read read(OptionalLong practice, Map<String, String> cells, Frame frame, Reader reader) {
    var base = base(practice, reader);
    var typed = typed(base, cells, reader);
    var now = clock.instant();
    var writings = new EnumMap<Section, Writing>(Section.class);
    Section.FULL.forEach(section ->
        writings.put(section, new Writing(typed.only(section::asks), 1, reader.self(), now, "")));
    var draft =
        new Draft(
            0,
            reader.self(),
            List.of(reader.self()),
            practice,
            frame.lang(),
            Draft.Kind.FULL,
            Draft.State.OPEN,
            base,
            writings,
            now);
    var labels = new Labels(frame);
    var troubles = new LinkedHashMap<String, String>();
    reading
        .read(draft, reader)
        .troubles()
        .forEach((field, trouble) -> {
          if (cells.containsKey(field)) {
            troubles.put(field, labels.of(field, trouble));
          }
        });
    return new Read(draft.title(), draft.language(), troubles);
  }

  private Optional<Dossier> base(OptionalLong practice, Reader reader) {
    return practice.isEmpty() ? Optional.empty() : practices.dossier(practice.getAsLong(), reader);
  }

  private Typed typed(Optional<Dossier> base, Map<String, String> cells, Reader reader) {
    var typed =
        base.map(told ->
                Unfolding.linked(
                    continuation.unfolded(told),
                    told.links(),
                    continuation.numbers(told.links(), reader)))
            .orElse(Typed.NOTHING);
    for (var field : columns().toList()) {
      var cell = cells.get(field.name());
      if (cell != null) {
        typed =
            typed.with(field.name(), isList(field) ? new ArrayList<>(parts(cell)) : List.of(cell));
      }
    }
    return typed;
  }

  /** The draft of this practice that the reader writes already. */
  @Transactional(readOnly = true)
  public OptionalLong open(long practice, Reader reader) {
    return continuation.mine(practice, reader).map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  /**
   * Begins a draft of what a row says; what has no cell is taken from the practice.
   *
   * @return the number of the draft
   * @throws org.baraza.ui.NotThere if the reader speaks for no country of the practice
   */
  public long begin(OptionalLong practice, Map<String, String> cells, Lang lang, Reader reader) {
    if (practice.isPresent()) {
      continuation.mayGoOn(practice.getAsLong(), reader);
    }
    var base = base(practice, reader);
    var typed = typed(base, cells, reader);
    return desk.begin(Draft.Kind.FULL, lang, practice, base, typed, reader);
  }
}

package org.baraza.draft;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * One section of the form, as it was typed, with what is to be mended. As data it tells a script
 * that saved what it has to know to save again.
 *
 * @param pen the name of this very form, drawn by lot
 * @param add the group to which a row is to be added, or nothing
 */
record SectionPage(
    Frame frame, Section section, Reading reading, Options options, String pen, String add)
    implements Page {

  Draft draft() {
    return reading.draft();
  }

  String title() {
    return frame.word("draft.section." + section.code());
  }

  Lang language() {
    return draft().language();
  }

  int revision() {
    var writing = draft().writings().get(section);
    return writing == null ? 0 : writing.revision();
  }

  /** The day it was last saved, or nothing. */
  String saved() {
    var writing = draft().writings().get(section);
    return writing == null ? "" : frame.date(writing.at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  Entered entered() {
    var labels = new Labels(frame);
    var troubles = new LinkedHashMap<String, String>();
    reading
        .troubles(section)
        .forEach((name, trouble) -> troubles.put(name, labels.of(name, trouble)));
    return new Entered(draft().typed(section).values(), troubles);
  }

  /** The fields still to be filled before submission, once the section is begun. */
  List<Field> gaps() {
    return revision() == 0 ? List.of() : reading.gaps(section);
  }

  /** The numbers of the rows to show: those there are, and an empty one to begin with. */
  List<Integer> rows(Field group) {
    var typed = draft().typed(section);
    var rows = new TreeSet<>(typed.rows(group.name()));
    if (rows.isEmpty() || add.equals(group.name())) {
      rows.add(typed.nextRow(group.name()));
    }
    return List.copyOf(rows);
  }

  String cell(Field group, int row, Field column) {
    return group.name() + '.' + row + '.' + column.name();
  }

  Map<String, String> options(String name) {
    return options.of(name.replaceFirst("\\.\\d+\\.", "."), frame);
  }

  /** The chosen ones of a long list, by their names. */
  Map<String, String> chosen(Field chain) {
    var all = options(chain.name());
    var chosen = new LinkedHashMap<String, String>();
    draft()
        .typed(section)
        .all(chain.name())
        .forEach(code -> chosen.put(code, all.getOrDefault(code, code)));
    return chosen;
  }

  String label(String name, boolean required) {
    var label = new Labels(frame).brief(name);
    return required ? frame.word("draft.must", label) : label;
  }

  String help(String name) {
    return new Labels(frame).help(name);
  }

  String row(Field group, int place) {
    return frame.word("draft.row." + group.name(), place);
  }

  boolean isLast() {
    return draft().after(section) == null;
  }

  @Override
  public Object data() {
    return Map.of("revision", revision());
  }
}

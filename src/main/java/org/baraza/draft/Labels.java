package org.baraza.draft;

import org.baraza.dossier.Aspect;
import org.baraza.draft.Reading.Trouble;
import org.baraza.ui.Frame;

/** What fields are called, what they ask for, and what is wrong with them, to one reader. */
record Labels(Frame frame) {

  /** What a field is called; a cell says its group and row too. */
  String of(String name) {
    var parts = name.split("\\.");
    return parts.length == 3
        ? frame.word(
            "draft.cell",
            frame.word("draft.row." + parts[0], Integer.parseInt(parts[1])),
            frame.word(column(parts[0], parts[2])))
        : frame.word(field(name));
  }

  /** What a field is called where its group is in view. */
  String brief(String name) {
    var parts = name.split("\\.");
    return parts.length == 3 ? frame.word(column(parts[0], parts[2])) : of(name);
  }

  /** What it asks for, with an example. */
  String help(String name) {
    var parts = name.split("\\.");
    return frame.word((parts.length == 3 ? column(parts[0], parts[2]) : field(name)) + ".help");
  }

  /** A trouble with the field it lies in; a form says some things otherwise than an import. */
  String of(String name, Trouble trouble) {
    var mend = "draft.mend." + trouble.key().replaceFirst(".*\\.mend\\.", "");
    var key = frame.words().has(mend) ? mend : trouble.key();
    return frame.word("draft.trouble", of(name), frame.word(key, trouble.arguments().toArray()));
  }

  private static String field(String name) {
    return Aspect.of(name).map(Aspect::key).orElse("draft.field." + name);
  }

  /** Sources are asked the same wherever they stand. */
  private String column(String group, String column) {
    var own = "draft.column." + group + '.' + column;
    return frame.words().has(own) ? own : "draft.column." + column.replaceFirst("^source_", "");
  }
}

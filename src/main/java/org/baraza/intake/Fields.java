package org.baraza.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of one record of a file and notes whatever cannot be meant, so that all problems
 * of a file are told at once.
 */
public final class Fields {

  /** What no text of the database can hold: U+0000, and half of a surrogate pair. */
  private static final Pattern LOST = Pattern.compile("[\\x00\\p{Cs}]");

  private final String record;
  private final JsonNode node;
  private final List<Problem> problems;
  private final boolean whole;

  public Fields(int place, JsonNode node, List<Problem> problems) {
    this.node = node;
    this.problems = problems;
    var id = node.path("id");
    this.record = id.isString() ? Cleaned.of(id.asString()) : "#" + place;
    this.whole = node.isObject();
    if (!whole) {
      problems.add(Problem.of(record, "", "intake.mend.object"));
    }
  }

  /** The record's own name in messages. */
  public String record() {
    return record;
  }

  public void problem(String field, String mend, Object... arguments) {
    if (whole) {
      problems.add(Problem.of(record, field, mend, arguments));
    }
  }

  /** Whether the record has such a field, whatever it says. */
  public boolean has(String field) {
    return node.has(field);
  }

  /** A text that must be there. */
  public String required(String field) {
    var text = text(field);
    if (text.isEmpty()) {
      problem(field, "intake.mend.missing");
    }
    return text;
  }

  /** A text, or nothing where it is absent or null. */
  public String text(String field) {
    var value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString()) {
      problem(field, "intake.mend.text");
      return "";
    }
    return said(field, value);
  }

  private String said(String field, JsonNode value) {
    var text = value.asString("");
    LOST.matcher(text)
        .results()
        .findFirst()
        .ifPresent(lost ->
            problem(field, "intake.mend.lost", "U+%04X".formatted(lost.group().codePointAt(0))));
    return Cleaned.of(text);
  }

  /** A text of a closed list, or what stands for its absence. */
  public String choice(String field, Set<String> known, String absent) {
    var value = text(field);
    if (!value.isEmpty() && !known.contains(value)) {
      problem(field, "intake.mend.choice", value, String.join(", ", new TreeSet<>(known)));
      return absent;
    }
    return value.isEmpty() ? absent : value;
  }

  /** A list of texts, empty where it is absent or null. */
  public List<String> texts(String field) {
    var value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    var texts = new ArrayList<String>();
    if (!value.isArray()) {
      problem(field, "intake.mend.list");
      return texts;
    }
    for (var item : value) {
      if (item.isString()) {
        texts.add(said(field, item));
      } else {
        problem(field, "intake.mend.text");
      }
    }
    return texts;
  }

  /** A year between 1900 and 2100, or 0 where it is absent or null. */
  public int year(String field) {
    var value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return 0;
    }
    if (!value.isIntegralNumber() || value.asInt() < 1900 || value.asInt() > 2100) {
      problem(field, "intake.mend.year");
      return 0;
    }
    return value.asInt();
  }

  /** A day that must be there, written as 2024-03-31; the first of 1970 where it is not. */
  public LocalDate date(String field) {
    var text = required(field);
    try {
      return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problem(field, "intake.mend.date", text);
      return LocalDate.EPOCH;
    }
  }

  /** A number from 0 on, or nothing where it is absent or null. */
  public Optional<Double> number(String field) {
    var value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isNumber() || value.asDouble() < 0) {
      problem(field, "intake.mend.number");
      return Optional.empty();
    }
    return Optional.of(value.asDouble());
  }

  /** A yes or no, or nothing where it is absent or null. */
  public Optional<Boolean> flag(String field) {
    var value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      problem(field, "intake.mend.flag");
      return Optional.empty();
    }
    return Optional.of(value.asBoolean());
  }

  /** A language of the interface. */
  public Lang lang(String field) {
    var code = required(field);
    var lang = Lang.of(code);
    if (lang.isEmpty() && !code.isEmpty()) {
      problem(field, "intake.mend.language", code);
    }
    return lang.orElse(Lang.EN);
  }

  /** A text by language. */
  public Saying saying(String field) {
    var value = node.path(field);
    var texts = new EnumMap<Lang, String>(Lang.class);
    if (!value.isMissingNode() && !value.isNull()) {
      if (!value.isObject()) {
        problem(field, "intake.mend.saying");
        return Saying.NOTHING;
      }
      for (var entry : value.properties()) {
        var lang = Lang.of(entry.getKey());
        if (lang.isEmpty()) {
          problem(field + '.' + entry.getKey(), "intake.mend.language", entry.getKey());
        } else if (!entry.getValue().isNull()) {
          texts.put(lang.get(), said(field + '.' + entry.getKey(), entry.getValue()));
        }
      }
    }
    return new Saying(texts);
  }

  /** A record inside the record. */
  public Fields inner(String field) {
    return new Fields(this, field, node.path(field));
  }

  /** A record inside the record that may be absent, but is nothing else. */
  public Fields object(String field) {
    var value = node.path(field);
    if (!value.isMissingNode() && !value.isNull() && !value.isObject()) {
      problem(field, "intake.mend.object");
    }
    return inner(field);
  }

  /** A list of records inside the record, empty where it is absent or null. */
  public List<Fields> inners(String field) {
    var value = node.path(field);
    var all = new ArrayList<Fields>();
    if (value.isMissingNode() || value.isNull()) {
      return all;
    }
    if (!value.isArray()) {
      problem(field, "intake.mend.list");
      return all;
    }
    for (int place = 0; place < value.size(); place++) {
      all.add(new Fields(this, field + '[' + (place + 1) + ']', value.path(place)));
    }
    return all;
  }

  private Fields(Fields outer, String field, JsonNode node) {
    this.record = outer.record + " › " + field;
    this.node = node;
    this.problems = outer.problems;
    this.whole = outer.whole;
  }
}

package org.baraza.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.baraza.access.Audience;
import org.baraza.access.Reader;
import org.baraza.dossier.Aspect;
import org.baraza.dossier.Setting;
import org.baraza.dossier.Source;
import org.baraza.dossier.TypedFigure;
import org.baraza.intake.Fields;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.language.Lang;
import org.baraza.layer.Layer.Content;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.form.Filled;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was typed into the form of a layer, read. What cannot be meant is said by the field, and
 * nothing typed is lost.
 */
final class LayerForm {

  /** How many sources can be given. */
  static final int SOURCES = 3;

  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST = 20_000;
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6,18}(?!\\d)");

  private final MultiValueMap<String, String> sent;
  private final Frame frame;
  private Entered entered;

  LayerForm(MultiValueMap<String, String> sent, Frame frame) {
    this.sent = sent;
    this.frame = frame;
    this.entered = Entered.of(sent);
  }

  Entered entered() {
    return entered;
  }

  Optional<Speaker> speaker(Reader reader) {
    var speaker =
        Speaker.of(reader).stream().filter(one -> one.key().equals(text("speaker"))).findFirst();
    if (speaker.isEmpty()) {
      trouble("speaker", "layer.mend.speaker");
    }
    return speaker;
  }

  Audience audience() {
    return Layer.AUDIENCES.stream()
        .filter(one -> one.name().equalsIgnoreCase(text("audience")))
        .findFirst()
        .orElseGet(() -> {
          trouble("audience", "layer.mend.audience");
          return Audience.OWNERS;
        });
  }

  /** The audience of the next edition: what fewer could read is not shown to more by one alone. */
  Audience audience(Layer before) {
    var audience = audience();
    if (audience.isWiderThan(before.cover().audience())) {
      trouble("audience", "layer.mend.wider");
    }
    return audience;
  }

  Content content(PracticeCards practices, Reader reader) {
    var language = Lang.of(text("language"));
    if (language.isEmpty()) {
      trouble("language", "layer.mend.language");
    }
    var notes = new TreeMap<String, String>();
    for (var part : Layer.PARTS) {
      notes.put(part, text(part));
      if (text(part).length() > LONGEST) {
        trouble(part, "layer.mend.long", LONGEST);
      }
    }
    var content =
        new Content(
            language.orElse(frame.lang()), notes, sources(), setting(), links(practices, reader));
    if (content.isEmpty() && entered.isSound()) {
      trouble("", "layer.mend.empty");
    }
    return content;
  }

  private List<Source> sources() {
    var sources = new ArrayList<Source>();
    for (int row = 1; row <= SOURCES; row++) {
      var title = text("title." + row);
      var url = text("url." + row);
      var year = text("year." + row);
      if (title.isEmpty() && !(url + year).isEmpty()) {
        trouble("title." + row, "layer.mend.title");
      }
      if (!url.isEmpty() && !url.matches("https?://\\S+")) {
        trouble("url." + row, "layer.mend.url");
      }
      if (!year.isEmpty() && !year.matches("(19|20)\\d\\d")) {
        trouble("year." + row, "layer.mend.year");
      } else if (!title.isEmpty()) {
        sources.add(new Source(title, "", url, year.isEmpty() ? 0 : Integer.parseInt(year), ""));
      }
    }
    return sources;
  }

  /** The coded context, by the same rules as that of a practice. */
  private Setting setting() {
    var record = JSON.createObjectNode();
    var context = record.putObject("context");
    for (var aspect : Aspect.values()) {
      if (!text(aspect.code()).isEmpty()) {
        put(context, aspect);
      }
    }
    var problems = new ArrayList<Problem>();
    var setting = Setting.read(new Fields(1, record, problems));
    problems.forEach(one -> trouble(one.field(), one.mend(), one.arguments().toArray()));
    return setting;
  }

  private void put(ObjectNode context, Aspect aspect) {
    switch (aspect.form()) {
      case ONE, CURRENCY -> context.put(aspect.code(), text(aspect.code()));
      case SEVERAL -> entered.chosen(aspect.code()).forEach(context.putArray(aspect.code())::add);
      case COUNT, FIGURE, YEAR -> TypedFigure.put(context, aspect.code(), text(aspect.code()));
    }
  }

  /** The practices it points to, as far as its author may see them. */
  private List<Long> links(PracticeCards practices, Reader reader) {
    var numbers =
        NUMBER
            .matcher(text("links"))
            .results()
            .map(one -> Long.valueOf(one.group()))
            .distinct()
            .toList();
    if (practices.byNumbers(numbers, reader).size() < numbers.size()
        || numbers.isEmpty() && !text("links").isEmpty()) {
      trouble("links", "layer.mend.links");
    }
    return numbers;
  }

  String text(String field) {
    var text = sent.getFirst(field);
    return text == null ? "" : Filled.cleaned(text);
  }

  void trouble(String field, String key, Object... arguments) {
    var sentence = frame.word(key, arguments);
    entered =
        entered.but(
            field,
            field.isEmpty()
                ? sentence
                : frame.word("layer.trouble", LayerFormPage.label(field, frame), sentence));
  }

  /** A layer laid out as if it had been typed. */
  static Entered of(Layer layer) {
    var content = layer.content();
    var values = new LinkedMultiValueMap<String, String>();
    values.add("speaker", layer.speaker().key());
    values.add("audience", layer.cover().audience().name().toLowerCase(java.util.Locale.ROOT));
    values.add("language", content.language().code());
    content.notes().forEach(values::add);
    content.setting().told().forEach(values::addAll);
    for (int row = 1; row <= content.sources().size(); row++) {
      var source = content.sources().get(row - 1);
      values.add("title." + row, source.title());
      values.add("url." + row, source.url());
      values.add("year." + row, source.year() == 0 ? "" : String.valueOf(source.year()));
    }
    values.add("links", String.join("\n", content.links().stream().map(String::valueOf).toList()));
    return Entered.of(values);
  }
}

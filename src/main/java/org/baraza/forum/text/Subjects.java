package org.baraza.forum.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baraza.language.Lang;
import org.baraza.thesaurus.ConceptCard;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** The concepts of the thesaurus that topics bear, by their names. */
@Component
public class Subjects {

  /** How many a topic bears at most. */
  public static final int MOST = 3;

  private final Thesaurus thesaurus;

  Subjects(Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
  }

  /** A concept with its name in the reader's language. */
  public record Subject(String path, String name) {}

  /** All names there are to choose from. */
  public List<String> names(Frame frame) {
    return frame.sorted(thesaurus.concepts(), one -> one.label(frame.lang())).stream()
        .map(one -> one.label(frame.lang()))
        .toList();
  }

  /**
   * Concepts that were chosen, and after them those that a text names; a few. The text is short
   * while it is typed, so that it is read in the writer’s language, too.
   */
  public List<String> named(List<String> chosen, String text, Frame frame) {
    var said =
        Stream.of(Tongue.of(text, frame.lang()), frame.lang())
            .flatMap(lang -> thesaurus.namedIn(text, lang).stream())
            .sorted();
    return Stream.concat(chosen.stream(), said).distinct().limit(MOST).toList();
  }

  /** Concepts by their identifiers. */
  public List<Subject> of(List<String> concepts, Frame frame) {
    return concepts.stream()
        .flatMap(id -> thesaurus.concept(id).stream())
        .map(one -> new Subject(frame.to("/concepts/" + one.id()), one.label(frame.lang())))
        .toList();
  }

  /** The concepts that were typed by name, each field of which may be empty. */
  public List<String> typed(Typed typed, Frame frame) {
    var ids = new LinkedHashSet<String>();
    for (var row = 1; row <= MOST; row++) {
      var name = typed.text("concept." + row, Typed.TITLE);
      if (!name.isEmpty()) {
        var id = named(name, frame);
        id.ifPresent(ids::add);
        if (id.isEmpty()) {
          typed.wrong("concept." + row, frame.word("forum.form.concept"));
        }
      }
    }
    return List.copyOf(ids);
  }

  /** The concept of this name, in the reader's language before others. */
  public Optional<String> named(String name, Frame frame) {
    return Stream.concat(Stream.of(frame.lang()), Lang.ALL.stream())
        .flatMap(lang -> named(name, lang).stream())
        .findFirst();
  }

  /** The concept of this name in a language. */
  private Optional<String> named(String name, Lang lang) {
    return thesaurus.concepts().stream()
        .filter(one -> one.label(lang).equalsIgnoreCase(name))
        .map(ConceptCard::id)
        .findFirst();
  }
}

package org.baraza.handbook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the handbook, in the making or published.
 *
 * @param ordinal which edition it is, or 0 as long as it is not published
 * @param editors the numbers of their accounts
 * @param texts what the editors wrote, by place: {@code preface}, {@code part-II}, {@code
 *     chapter-482130}
 */
record Edition(
    long number,
    int ordinal,
    Saying titles,
    List<Lang> languages,
    List<Long> editors,
    Scope scope,
    Arrangement arrangement,
    Map<String, Saying> texts,
    Audience audience,
    State state,
    Instant enteredAt,
    Instant changedAt,
    @Nullable Instant publishedAt,
    @Nullable Instant withdrawnAt,
    String withdrawnWhy) {

  static final List<Audience> AUDIENCES = List.of(Audience.PUBLIC, Audience.MEMBERS);
  static final String PREFACE = "preface";
  static final String PART = "part-";
  static final String CHAPTER = "chapter-";

  private static final Set<String> MAKERS =
      Set.of(Keys.role(Role.EDITOR), Keys.role(Role.FACILITATOR));

  /** How far it has come. */
  enum State {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
  }

  Edition {
    languages = List.copyOf(languages);
    editors = List.copyOf(editors);
    texts = Map.copyOf(texts);
  }

  static Edition begun(long number, Set<Long> editors, Content content, Instant at) {
    return new Edition(
        number,
        0,
        content.titles(),
        content.languages(),
        editors.stream().sorted().toList(),
        content.scope(),
        content.arrangement(),
        Map.of(),
        content.audience(),
        State.DRAFT,
        at,
        at,
        null,
        null,
        "");
  }

  /** What its form says of it. */
  record Content(
      Saying titles,
      List<Lang> languages,
      Scope scope,
      Arrangement arrangement,
      Audience audience) {}

  /** Whoever makes editions. */
  static boolean isMadeBy(Reader reader) {
    return reader.holds(Role.EDITOR) || reader.holds(Role.FACILITATOR);
  }

  boolean isDraft() {
    return state == State.DRAFT;
  }

  boolean isWithdrawn() {
    return state == State.WITHDRAWN;
  }

  Marking marking() {
    return Marking.of(audience);
  }

  /** Who sees it: those who make it and, once it is published, its audience. */
  Cover cover() {
    return isDraft() ? Cover.ownedBy(MAKERS) : new Cover(audience, marking(), Set.of(), MAKERS);
  }

  /**
   * Somebody of the audience of whom nothing else is known. All that goes into the edition is asked
   * through this reader, whoever edits it.
   */
  Reader audienceReader() {
    return audience == Audience.PUBLIC
        ? Reader.anyone()
        : new Reader(Optional.empty(), Set.of(), Set.of(Keys.PUBLIC, Keys.MEMBERS));
  }

  /** The language it is read in by somebody of this language. */
  Lang language(Lang reader) {
    return languages.contains(reader) ? reader : languages.getFirst();
  }

  /**
   * @throws IllegalStateException if it is published: what is printed stays as it is
   */
  Edition with(Content content, Set<Long> alsoBy, Instant at) {
    mustBeDraft();
    var by = new TreeSet<>(editors);
    by.addAll(alsoBy);
    return new Edition(
        number,
        0,
        content.titles(),
        content.languages(),
        List.copyOf(by),
        content.scope(),
        content.arrangement(),
        texts,
        content.audience(),
        state,
        enteredAt,
        at,
        null,
        null,
        "");
  }

  /** The same with the words at a place; none take them away. */
  Edition saying(String place, Saying words, Instant at) {
    mustBeDraft();
    var all = new TreeMap<>(texts);
    if (words.isEmpty()) {
      all.remove(place);
    } else {
      all.put(place, words);
    }
    return changed(0, all, State.DRAFT, at, null, null, "");
  }

  Edition published(int as, Instant at) {
    mustBeDraft();
    return changed(as, texts, State.PUBLISHED, at, at, null, "");
  }

  Edition withdrawn(String why, Instant at) {
    if (state != State.PUBLISHED) {
      throw new IllegalStateException(number + " is not published");
    }
    return changed(ordinal, texts, State.WITHDRAWN, at, publishedAt, at, why);
  }

  private void mustBeDraft() {
    if (!isDraft()) {
      throw new IllegalStateException(number + " is published");
    }
  }

  private Edition changed(
      int as,
      Map<String, Saying> said,
      State next,
      Instant at,
      @Nullable Instant published,
      @Nullable Instant withdrawn,
      String why) {
    return new Edition(
        number,
        as,
        titles,
        languages,
        editors,
        scope,
        arrangement,
        said,
        audience,
        next,
        enteredAt,
        at,
        published,
        withdrawn,
        why);
  }

  /**
   * What turned out to be wrong in a published edition.
   *
   * @param practice the chapter it is about, or 0 for the whole
   */
  record Erratum(long practice, Saying sayings, Instant at) {}
}

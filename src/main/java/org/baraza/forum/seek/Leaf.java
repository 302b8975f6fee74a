package org.baraza.forum.seek;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.access.Audience;
import org.baraza.access.Marking;
import org.baraza.facets.Facets;
import org.baraza.forum.text.Markdown;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.search.Filing;
import org.baraza.search.Findable;
import org.baraza.search.Finding;
import org.baraza.search.Found;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.hibernate.type.SqlTypes;

/**
 * A page of a topic, as the search finds it: under the title of the topic where it is the first,
 * and by what is said on it. It knows no author. What is said in Chatham House mode is in no index:
 * its files bear the hour at which they were written. Its number is that of the first post on it,
 * whose place is never given to another.
 */
@Entity
@Immutable
@Subselect(
    "select h.number, h.topic, (h.place + "
        + (Leaf.POSTS - 1)
        + ") / "
        + Leaf.POSTS
        + " page, t.title, t.language, t.concepts, t.title = '—' untitled, s.number space, s.name,"
        + " s.language spaces_language, s.kind, s.readers, s.places, h.posted_at entered_at,"
        + " w.languages, w.texts, coalesce(w.changed_at, h.posted_at) changed_at from forum.post h"
        + " join forum.topic t on t.number = h.topic join forum.space s on s.number = h.space cross"
        + " join lateral (select array_agg(p.language order by p.place) languages,"
        + " array_agg(p.written order by p.place) texts, max(coalesce(p.edited_at, p.posted_at))"
        + " changed_at from forum.post p where p.topic = h.topic and p.place >= h.place and p.place"
        + " < h.place + "
        + Leaf.POSTS
        + " and p.gone_at is null) w where not t.chatham and h.place % "
        + Leaf.POSTS
        + " = 1")
@Synchronize({"forum.post", "forum.topic", "forum.space"})
@Found(
    index = "topic",
    from = {"title", "concepts", "readers", "places", "languages", "texts", "changedAt"})
class Leaf implements Findable {

  /** How many posts a page holds. */
  static final int POSTS = 20;

  @Id private Long number;

  private long topic;

  private int page;

  private String title;

  private String language;

  private boolean untitled;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] concepts = {};

  private long space;

  private String name;

  private String spacesLanguage;

  private String kind;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] readers = {};

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] places = {};

  private Instant enteredAt;

  private Instant changedAt;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] languages;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] texts;

  @SuppressWarnings("NullAway.Init")
  protected Leaf() {}

  /** A page on which nothing is left to read is not found; nor is what only its title would say. */
  @Override
  public boolean isListed() {
    return texts != null && texts.length > 0;
  }

  /** A title is said once, by the page it stands on. */
  @Override
  public boolean isNamed() {
    return page == 1 && !untitled;
  }

  @Override
  public Finding finding() {
    var source = lang(isNamed() ? language : languages[0]);
    return new Finding(
        "topic",
        String.valueOf(number),
        "/forum/topics/" + topic + (page > 1 ? "?page=" + page : ""),
        "",
        Set.of(readers),
        source,
        untitled ? Saying.of(lang(spacesLanguage), name) : Saying.of(lang(language), title),
        Saying.of(lang(languages[0]), Markdown.plain(texts[0])),
        rest(),
        Set.of(),
        facets(),
        0,
        0);
  }

  /** All that is said after the first post, each language for itself. */
  private Saying rest() {
    var said = new EnumMap<Lang, String>(Lang.class);
    for (var place = 1; place < texts.length; place++) {
      said.merge(
          lang(languages[place]), Markdown.plain(texts[place]), (one, more) -> one + "\n" + more);
    }
    return new Saying(said);
  }

  /** Its languages and concepts, and all that its space belongs to. */
  private Map<String, Set<String>> facets() {
    var facets = new HashMap<String, Set<String>>();
    facets.put(Facets.LANGUAGE, Set.of(spoken()));
    if (concepts.length > 0) {
      facets.put(Facets.CONCEPT, new HashSet<>(Set.of(concepts)));
    }
    for (var place : places) {
      var parts = place.split(":", 2);
      facets.computeIfAbsent(parts[0], _ -> new HashSet<>()).add(parts[1]);
    }
    return facets;
  }

  private String[] spoken() {
    return Stream.of(languages).distinct().toArray(String[]::new);
  }

  private static Lang lang(String code) {
    return Lang.of(code).orElseThrow();
  }

  /** Titles that anybody may give are not put into others' mouths while they type. */
  @Override
  public boolean isSuggested() {
    return false;
  }

  /** A page that goes on is no news: its topic is followed by itself. */
  @Override
  public Filing filing() {
    return page == 1
        ? new Filing(enteredAt, changedAt, marking())
        : new Filing(Instant.EPOCH, Instant.EPOCH, marking());
  }

  private Marking marking() {
    return Marking.of(
        switch (kind) {
          case "OPEN" -> Audience.PUBLIC;
          case "MEMBERS" -> Audience.MEMBERS;
          default -> Audience.CIRCLE;
        });
  }
}

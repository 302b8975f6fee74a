package org.baraza.forum;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.part.SpaceCard;
import org.baraza.language.Lang;

/**
 * A place to talk.
 *
 * @param number permanent, drawn by lot
 * @param chatham whether what is said there names nobody; never changes. It says so of the whole
 *     space, or {@linkplain #within of one topic}
 * @param languages codes of the languages that are spoken there
 * @param about what it belongs to, as {@code kind:code}, or nothing
 * @param rules what holds there, by the code of a language
 * @param why to what end it was asked for
 * @param grounds what the facilitator says of the decision, or nothing
 * @param stewards who looks after it, who asked for it first
 * @param readers the keys that open it
 */
record Space(
    long number,
    Kind kind,
    boolean chatham,
    String name,
    String purpose,
    Lang language,
    List<String> languages,
    String about,
    Map<String, String> rules,
    State state,
    String why,
    String grounds,
    Instant askedAt,
    List<AccountId> stewards,
    Set<String> readers) {

  enum Kind {
    /** Read by everyone. */
    OPEN,
    /** Read by members. */
    MEMBERS,
    /** Read by its circle; for others there is no such space. */
    CLOSED
  }

  enum State {
    ASKED,
    OPEN,
    DECLINED,
    ARCHIVED
  }

  /** Who may see a space that was approved; of a closed one, who has a seat in it. */
  static Cover cover(Kind kind, long number) {
    return switch (kind) {
      case OPEN -> Cover.OPEN;
      case MEMBERS -> new Cover(Audience.MEMBERS, Marking.GREEN, Set.of(), Set.of());
      case CLOSED -> Cover.ownedBy(Set.of(Keys.circle(number)));
    };
  }

  /** Who may see a space that is asked for: who asks, and those who decide. */
  static Cover asked(AccountId by) {
    return Cover.ownedBy(Set.of(Keys.account(by), Keys.role(Role.FACILITATOR)));
  }

  /**
   * The space as it is in a topic, which may be in Chatham House mode where the space is not: to be
   * asked wherever something is said, kept or told of a topic.
   */
  Space within(Topic topic) {
    return within(topic.chatham());
  }

  /** The same for a topic that is to be opened. */
  Space within(boolean unnamed) {
    return chatham || !unnamed
        ? this
        : new Space(
            number, kind, true, name, purpose, language, languages, about, rules, state, why,
            grounds, askedAt, stewards, readers);
  }

  Marking marking() {
    return Marking.of(
        switch (kind) {
          case OPEN -> Audience.PUBLIC;
          case MEMBERS -> Audience.MEMBERS;
          case CLOSED -> Audience.CIRCLE;
        });
  }

  /** Whether letters may tell of what is said there, and bring answers to it. */
  boolean isMailed() {
    return !chatham && marking().compareTo(Marking.GREEN) <= 0;
  }

  /**
   * Whether people can be called there by their names: not where all read them, or none is named.
   */
  boolean isCalledIn() {
    return !chatham && kind != Kind.OPEN;
  }

  /** The code of whom one can call there. */
  String callable() {
    return chatham ? "none" : code(kind);
  }

  boolean isLed(Reader reader) {
    return reader.account().map(stewards::contains).orElse(false);
  }

  boolean isAsked() {
    return state == State.ASKED;
  }

  /** Whether the reader, who sees it, may say something there. */
  boolean isSpokenIn(Reader reader) {
    return state == State.OPEN && reader.account().isPresent();
  }

  /** Whether anything is kept here of what the reader does: never in Chatham House mode. */
  boolean keeps(Reader reader) {
    return reader.account().isPresent() && !chatham;
  }

  /** Whether this reader decides on it: never on what they asked for themselves. */
  boolean isDecidedBy(Reader reader) {
    return isAsked() && reader.holds(Role.FACILITATOR) && !isLed(reader);
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  String path() {
    return "/forum/" + number;
  }

  /** The space as rooms within the forum may know it. */
  SpaceCard card(Reader reader) {
    return new SpaceCard(number, name, language, chatham, marking(), isLed(reader));
  }

  /**
   * The language of what does not tell its own: the writer’s, or the space’s where nothing is to
   * tell who wrote.
   */
  Lang otherwise(Lang ofWriter) {
    return chatham ? language : ofWriter;
  }
}

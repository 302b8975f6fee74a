package org.baraza.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.access.Role;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A document that hangs on a draft, then on a submission, then on a practice.
 *
 * @param submission its number, or 0
 * @param practice its number, or 0
 * @param size bytes; while it is coming in, how many there will be
 * @param kind what it is, once that is known
 * @param digest SHA-256 of the cleaned file, in hexadecimal, or nothing
 * @param traces what it told of people when it came in
 * @param refusal why it was not taken in, or nothing
 * @param cover who sees it now that it is published
 * @param since the first edition of the practice it was part of, or 0
 * @param until the last one, or 0 while it is
 * @param leaving the draft that leaves it out of the next edition, or 0
 */
record Attachment(
    long number,
    long draft,
    long submission,
    long practice,
    AccountId owner,
    State state,
    String name,
    String stamp,
    long size,
    @Nullable Kind kind,
    String digest,
    List<Trace> traces,
    String refusal,
    Label label,
    Cover cover,
    Set<String> readers,
    int since,
    int until,
    long leaving,
    Instant changedAt) {

  /** The number in place of whoever brought in what outlives their account. */
  static final long NOBODY = 0;

  /** How far it has come. */
  enum State {
    /** Part of it is here. */
    UPLOADING,
    /** All of it is here, and its author has not yet said that it may be cleaned. */
    EXAMINED,
    /** It is not taken in. */
    REFUSED,
    /** It is clean, and goes with its draft. */
    CONFIRMED,
    /** It is on its way with its submission. */
    SUBMITTED,
    /** It is part of the present edition of its practice. */
    PUBLISHED,
    /** It was part of an earlier edition. */
    FORMER;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether its author can still change it. */
    boolean isDrafted() {
      return compareTo(CONFIRMED) <= 0;
    }

    boolean isPublished() {
      return this == PUBLISHED || this == FORMER;
    }
  }

  /**
   * What its author says of it.
   *
   * @param language the language it is in
   * @param rights whose it is and under which licence, or nothing
   * @param audience whom it is meant for; its practice may be shown to fewer
   */
  record Label(String title, Lang language, String rights, Audience audience, Marking marking) {

    static Label none(Lang language) {
      return new Label("", language, "", Audience.PUBLIC, Marking.CLEAR);
    }
  }

  boolean isAsked() {
    return state == State.EXAMINED;
  }

  Kind sort() {
    return Optional.ofNullable(kind).orElseThrow(() -> new IllegalStateException("unknown yet"));
  }

  /** The name it is taken away under. */
  String fileName() {
    return kind == null ? name : FileName.of(name, kind);
  }

  String title() {
    return label.title().isEmpty() ? name : label.title();
  }

  /**
   * Who sees it on a practice: whom it is meant for, as far as they see the practice.
   *
   * @param countries those the practice names
   */
  Cover on(Cover of, List<String> countries) {
    var owners = owners();
    var circle = countries.stream().map(Keys::country).collect(java.util.stream.Collectors.toSet());
    var own =
        switch (label.audience()) {
          case PUBLIC, MEMBERS -> new Cover(label.audience(), label.marking(), Set.of(), Set.of());
          case CIRCLE -> new Cover(Audience.CIRCLE, label.marking(), circle, owners);
          case OWNERS -> new Cover(Audience.OWNERS, label.marking(), Set.of(), owners);
        };
    return own.and(of);
  }

  /** The facilitator, and who brought it in as long as that is kept. */
  private Set<String> owners() {
    var facilitator = Keys.role(Role.FACILITATOR);
    return owner.number() == NOBODY
        ? Set.of(facilitator)
        : Set.of(Keys.account(owner), facilitator);
  }
}

package org.baraza.forum.docket;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.pending.Pending;
import org.baraza.forum.pending.Pendings;
import org.baraza.forum.pending.Ruling;
import org.baraza.forum.pending.Ruling.State;
import org.baraza.forum.pending.Rulings;
import org.baraza.ui.NotThere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people why something of theirs is gone, and takes appeals, which another one decides. */
@Component
@Transactional
public class RulingDesk {

  private final Rulings rulings;
  private final Pendings pendings;
  private final PostReports reports;
  private final Removal removal;
  private final ObjectProvider<Exhibits> exhibits;
  private final Clock clock;

  RulingDesk(
      Rulings rulings,
      Pendings pendings,
      PostReports reports,
      Removal removal,
      ObjectProvider<Exhibits> exhibits,
      Clock clock) {
    this.rulings = rulings;
    this.pendings = pendings;
    this.reports = reports;
    this.removal = removal;
    this.exhibits = exhibits;
    this.clock = clock;
  }

  /**
   * @throws NotThere if the reader may not know of it
   */
  @Transactional(readOnly = true)
  public Ruling open(long number, Reader reader) {
    return rulings
        .visible(number, reader)
        .or(() -> rulings.any(number).filter(one -> isConcerned(one, reader)))
        .orElseThrow(NotThere::new);
  }

  /** Whether it is about what the reader said: by their name or, where nobody is named, voice. */
  @Transactional(readOnly = true)
  public boolean isConcerned(Ruling one, Reader reader) {
    var account = one.account();
    return account == null
        ? reader.account().isPresent() && isAnsweredBy(one, reader)
        : reader.account().filter(account::equals).isPresent();
  }

  private boolean isAnsweredBy(Ruling one, Reader reader) {
    return exhibits.stream()
        .filter(kind -> kind.kind().name().equals(one.kind()))
        .anyMatch(kind -> kind.isAnsweredBy(one.key(), reader));
  }

  /** Why a post is gone, or a reply, for those who may know. */
  @Transactional(readOnly = true)
  public Optional<Ruling> of(Exhibit.Kind kind, String key, Reader reader) {
    return rulings
        .of(kind.name(), key)
        .filter(one -> reader.sees(one.readers()) || isConcerned(one, reader));
  }

  /** What was decided about what the reader said under their name. */
  @Transactional(readOnly = true)
  public List<Ruling> mine(Reader reader) {
    return rulings.of(reader.self());
  }

  @Transactional(readOnly = true)
  public boolean isAppealable(Ruling one, Reader reader) {
    return one.isOpen(clock.instant()) && isConcerned(one, reader);
  }

  /** The appeals that wait for this moderator. */
  @Transactional(readOnly = true)
  public List<Ruling> appeals(Reader reader) {
    return reader.holds(Role.MODERATOR)
        ? rulings.waiting(reader).stream().filter(one -> isDecidedBy(one, reader)).toList()
        : List.of();
  }

  /** Nobody decides on what they said, reported, or did. */
  @Transactional(readOnly = true)
  public boolean isDecidedBy(Ruling one, Reader reader) {
    return one.isWaiting()
        && reader.holds(Role.MODERATOR)
        && !isConcerned(one, reader)
        && !rulings.isPartial(one, reader.self());
  }

  /** What it said: for its author, and for those who decide, once its author has appealed. */
  @Transactional(readOnly = true)
  public Optional<Pending> text(Ruling one, Reader reader) {
    return isConcerned(one, reader) || isDecidedBy(one, reader)
        ? pendings.by(one.number())
        : Optional.empty();
  }

  public void appeal(long number, String words, Reader reader) {
    var one = open(number, reader);
    if (!isAppealable(one, reader) || !rulings.appeal(number, words, clock.instant())) {
      throw new NotThere();
    }
    if (one.account() != null) {
      removal.note(one, "appealed", reader.self().number());
    }
  }

  public void decide(long number, boolean isLifted, String grounds, Reader reader) {
    var one = open(number, reader);
    var state = isLifted ? State.LIFTED : State.UPHELD;
    var self = reader.self().number();
    reports.hold(Exhibit.Kind.valueOf(one.kind()), one.key());
    if (!isDecidedBy(one, reader) || !rulings.decide(number, state, grounds, self)) {
      throw new NotThere();
    }
    if (isLifted) {
      reports.keep(one);
    }
    removal.close(one, isLifted, self);
  }
}

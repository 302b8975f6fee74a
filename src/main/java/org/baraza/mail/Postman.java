package org.baraza.mail;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baraza.mail.Trouble.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes what is due from the outbox, has it written, and hands it over. Any number of postmen may
 * go about at once. One that falls between the server's word that it has a letter and his own note
 * of it sends that letter again, under the same Message-ID; nothing else is ever sent twice.
 */
@Component
class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private final Pile pile;
  private final PostOffice office;
  private final Map<String, Correspondent> correspondents;
  private final Patience patience = new Patience(new SecureRandom());

  Postman(Pile pile, PostOffice office, List<Correspondent> correspondents) {
    this.pile = pile;
    this.office = office;
    this.correspondents =
        correspondents.stream().collect(Collectors.toMap(Correspondent::kind, Function.identity()));
  }

  /** Goes once round: until nothing is due, the server is away, or he is called back. */
  void round(BooleanSupplier goOn) {
    var there = office.closed().isEmpty();
    while (there && goOn.getAsBoolean()) {
      var due = pile.take();
      if (due.isEmpty()) {
        return;
      }
      there = deliver(due.get());
    }
  }

  /** Whether the server is there for more. */
  private boolean deliver(Due due) {
    try {
      var correspondent = correspondents.get(due.occasion().kind());
      if (correspondent == null) {
        fail(due, new Trouble(Kind.PASSING, "unknown-kind"));
        return true;
      }
      var letter = correspondent.letter(due.occasion());
      if (letter.isPresent()) {
        office.send(letter.get(), due);
      }
      pile.remove(due);
      return true;
    } catch (Exception failure) {
      var trouble = Trouble.of(failure);
      fail(due, trouble);
      return trouble.kind() != Kind.AWAY;
    }
  }

  /** Says neither to whom nor what: logs are read by those who may read nothing else. */
  private void fail(Due due, Trouble trouble) {
    var kind = due.occasion().kind();
    var pause = patience.after(due.tries());
    if (trouble.kind() == Kind.REFUSED || pause.isEmpty()) {
      pile.remove(due);
      LOG.warn(
          "letter {} ({}) was given up at try {}: {}",
          due.number(),
          kind,
          due.tries(),
          trouble.code());
    } else {
      pile.putBack(due, pause.get(), trouble.code());
      LOG.info("letter {} ({}) is tried again later: {}", due.number(), kind, trouble.code());
    }
  }
}

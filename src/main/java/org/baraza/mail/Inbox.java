package org.baraza.mail;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Empties the mailbox. A letter is taken out once it was given to its room, or is nobody's. One
 * that cannot be read or taken is flagged and left to whoever looks after the mailbox; while the
 * database is away, all wait.
 */
@Component
class Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
  private static final int MOST = 200;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
  private static final int KILOBYTE = 1024;
  private static final String PATIENCE = "20000";

  private final MailSettings mail;
  private final InboxSettings settings;
  private final Sorting sorting;

  Inbox(MailSettings mail, InboxSettings settings, Sorting sorting) {
    this.mail = mail;
    this.settings = settings;
    this.sorting = sorting;
  }

  /** Takes out what has come, as long as it may go on. */
  void round(BooleanSupplier goOn) {
    if (!mail.on() || !settings.isOpen()) {
      return;
    }
    try (var store = store()) {
      store.connect(settings.host(), settings.port(), settings.user(), settings.password());
      try (var folder = store.getFolder(settings.folder())) {
        folder.open(Folder.READ_WRITE);
        empty(folder, goOn);
      }
    } catch (MessagingException away) {
      LOG.warn("the mailbox for answers cannot be read: {}", away.getClass().getSimpleName());
    }
  }

  private void empty(Folder folder, BooleanSupplier goOn) throws MessagingException {
    var letters = folder.search(new FlagTerm(new Flags(Flag.FLAGGED), false));
    for (var letter : Arrays.asList(letters).subList(0, Math.min(MOST, letters.length))) {
      if (!goOn.getAsBoolean()) {
        return;
      }
      take(letter);
    }
  }

  /** Says neither from whom it was nor what it said: logs are read by those who may not. */
  private void take(Message letter) throws MessagingException {
    try {
      Bounce.of((MimeMessage) letter, settings.address()).ifPresent(sorting::sort);
      opening(letter)
          .filter(one -> sorting.isOurs(one.tag()))
          .ifPresent(one -> sorting.sort(one.received(), one.mark()));
      letter.setFlag(Flag.DELETED, true);
    } catch (MessagingException | UncheckedIOException unreadable) {
      LOG.warn("a letter cannot be read: {}", unreadable.getClass().getSimpleName());
      letter.setFlag(Flag.FLAGGED, true);
    } catch (CannotCreateTransactionException | TransientDataAccessException away) {
      LOG.warn("letters wait: {}", away.getClass().getSimpleName());
    } catch (RuntimeException | StackOverflowError failure) {
      LOG.warn("a letter could not be taken: {}", failure.getClass().getSimpleName());
      letter.setFlag(Flag.FLAGGED, true);
    }
  }

  private Optional<Opening> opening(Message letter) throws MessagingException {
    return Opening.of(
        (MimeMessage) letter,
        settings.address(),
        settings.authority(),
        letter.getSize() > settings.largest() * KILOBYTE);
  }

  /** Whether nobody stands between: the server is on this machine. */
  private boolean isHere() {
    return LOOPBACK.contains(settings.host());
  }

  private Store store() throws MessagingException {
    var scheme = settings.encrypted() ? "imaps" : "imap";
    var properties = new Properties();
    properties.setProperty("mail." + scheme + ".connectiontimeout", PATIENCE);
    properties.setProperty("mail." + scheme + ".timeout", PATIENCE);
    properties.setProperty("mail." + scheme + ".ssl.checkserveridentity", "true");
    properties.setProperty("mail." + scheme + ".writetimeout", PATIENCE);
    properties.setProperty("mail.imap.starttls.enable", "true");
    properties.setProperty("mail.imap.starttls.required", String.valueOf(!isHere()));
    return Session.getInstance(properties).getStore(scheme);
  }
}

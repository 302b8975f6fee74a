package org.baraza.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * What went wrong with a letter, as far as it may be told: a reply of the server holds the address,
 * so that only its code is kept.
 *
 * @param code the server's reply code, or the name of the exception
 */
record Trouble(Kind kind, String code) {

  enum Kind {
    /** The server cannot be reached, or does not let us in: no letter fares better now. */
    AWAY,
    /** This address takes no letters, and will take none tomorrow. */
    REFUSED,
    /** It may go better later. */
    PASSING
  }

  private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(550, 551, 553);

  static Trouble of(Exception failure) {
    var causes = causes(failure);
    for (var cause : causes) {
      if (cause instanceof SMTPAddressFailedException refused) {
        return new Trouble(kind(refused), String.valueOf(refused.getReturnCode()));
      }
    }
    for (var cause : causes) {
      if (cause instanceof SMTPSendFailedException refused) {
        return new Trouble(Kind.PASSING, String.valueOf(refused.getReturnCode()));
      }
    }
    var away = causes.stream().anyMatch(Trouble::isAway);
    return new Trouble(away ? Kind.AWAY : Kind.PASSING, name(failure, causes));
  }

  /** A refusal by policy (5.7) is the operator's to mend, and no word about the address. */
  private static Kind kind(SMTPAddressFailedException refused) {
    var policy = Objects.requireNonNullElse(refused.getMessage(), "").contains(" 5.7.");
    return NO_SUCH_ADDRESS.contains(refused.getReturnCode()) && !policy
        ? Kind.REFUSED
        : Kind.PASSING;
  }

  /** Only what went wrong before the first letter has a cause of its own. */
  private static boolean isAway(Throwable cause) {
    return cause instanceof MailAuthenticationException
        || cause instanceof MailSendException sending && sending.getCause() != null;
  }

  private static String name(Exception failure, Set<Throwable> causes) {
    var first =
        causes.stream().filter(MessagingException.class::isInstance).findFirst().orElse(failure);
    return first.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** All that is said to have led to it; mail exceptions have two sorts of causes. */
  private static Set<Throwable> causes(Exception failure) {
    var all = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
    var open = new ArrayDeque<Throwable>();
    open.add(failure);
    while (!open.isEmpty()) {
      var one = open.remove();
      if (all.add(one)) {
        next(one).filter(Objects::nonNull).forEach(open::add);
      }
    }
    return all;
  }

  private static Stream<? extends Throwable> next(Throwable one) {
    var cause = Stream.ofNullable(one.getCause());
    return switch (one) {
      case MailSendException many ->
          Stream.concat(cause, Arrays.stream(many.getMessageExceptions()));
      case MessagingException chained ->
          Stream.concat(cause, Stream.ofNullable(chained.getNextException()));
      default -> cause;
    };
  }
}

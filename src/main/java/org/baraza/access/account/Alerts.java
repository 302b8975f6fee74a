package org.baraza.access.account;

import java.util.Locale;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.springframework.stereotype.Component;

/**
 * Tells people by letter that what they prove themselves by was changed: if it was not them, they
 * learn of it.
 */
@Component
public class Alerts {

  /** What was changed. */
  public enum What {
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    FACTOR_SET,
    FACTOR_LOST,
    FACTOR_RESET,
    CODES_RENEWED,
    INSTITUTION_LINKED,
    INSTITUTION_UNLINKED;

    /** Its code in the keys of sentences. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final String KIND = "access.alert";

  private final Outbox outbox;

  Alerts(Outbox outbox) {
    this.outbox = outbox;
  }

  /** A letter goes out with the transaction at hand. */
  public void post(AccountId account, What what) {
    outbox.post(new Occasion(KIND, Map.of("account", account.toString(), "what", what.name())));
  }
}

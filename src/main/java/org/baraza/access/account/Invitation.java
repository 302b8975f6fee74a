package org.baraza.access.account;

import java.time.Instant;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.language.Lang;

/**
 * Somebody was asked to come in, and will hold a role.
 *
 * @param until when the role will end, if it will
 */
public record Invitation(
    long number,
    String email,
    Lang lang,
    Mandate mandate,
    Optional<Instant> until,
    AccountId by,
    Instant expires) {}

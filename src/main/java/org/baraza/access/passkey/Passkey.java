package org.baraza.access.passkey;

import java.time.Instant;
import java.util.Optional;
import org.baraza.access.AccountId;

/**
 * A key on somebody's device.
 *
 * @param name as its owner calls it
 * @param used when it last opened the door
 */
record Passkey(
    long number,
    AccountId account,
    String name,
    Instant made,
    Optional<Instant> used,
    Credential credential) {}

package org.baraza.handbook.taking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How records are bound for a reader who takes them along.
 *
 * @param atOnce how many books are bound in each form at the same time
 * @param patience how long a reader waits for their turn
 * @param limit how long one book may take
 * @param kept how much of what was bound is kept in memory for the next reader of the same
 */
@ConfigurationProperties("baraza.taking")
record TakingSettings(
    @DefaultValue("2") int atOnce,
    @DefaultValue("15s") Duration patience,
    @DefaultValue("60s") Duration limit,
    @DefaultValue("16MB") DataSize kept) {}

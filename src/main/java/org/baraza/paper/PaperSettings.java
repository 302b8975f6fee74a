package org.baraza.paper;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How sheets and books are printed.
 *
 * @param atOnce how many are printed at the same time
 * @param patience how long a reader waits for their turn
 * @param limit how long one sheet may take
 * @param pages how many pages one sheet may have
 * @param quire how long some pages of a book may take, which are set together
 * @param kept how much of what was printed is kept in memory for the next reader
 */
@ConfigurationProperties("baraza.paper")
record PaperSettings(
    @DefaultValue("2") int atOnce,
    @DefaultValue("15s") Duration patience,
    @DefaultValue("20s") Duration limit,
    @DefaultValue("400") int pages,
    @DefaultValue("2m") Duration quire,
    @DefaultValue("8MB") DataSize kept) {}

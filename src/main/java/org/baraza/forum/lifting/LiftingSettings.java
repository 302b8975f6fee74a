package org.baraza.forum.lifting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who said something in Chatham House mode.
 *
 * @param days how many days a second custodian has to decide; what nobody decided by then lapses
 */
@ConfigurationProperties("baraza.forum.liftings")
record LiftingSettings(@DefaultValue("30") int days) {}

package org.baraza.access.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle how long after their last request
 * @param longest how long at most
 */
@ConfigurationProperties("baraza.session")
record SessionSettings(@DefaultValue("2h") Duration idle, @DefaultValue("12h") Duration longest) {}

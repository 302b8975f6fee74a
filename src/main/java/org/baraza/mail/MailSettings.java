package org.baraza.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Letters that leave the platform; the server that takes them is named by {@code spring.mail.*}.
 *
 * @param on whether letters leave, and answers are taken in; where not, they stay where they are
 * @param from the address letters come from; without one they stay in the outbox
 */
@ConfigurationProperties("baraza.mail")
record MailSettings(@DefaultValue("true") boolean on, @DefaultValue("") String from) {}

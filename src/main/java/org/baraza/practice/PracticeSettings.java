package org.baraza.practice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the room of practices is set up.
 *
 * @param seed whether an empty platform begins with the shipped practices
 */
@ConfigurationProperties("baraza.practice")
record PracticeSettings(@DefaultValue("true") boolean seed) {}

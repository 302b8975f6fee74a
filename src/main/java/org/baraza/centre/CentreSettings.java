package org.baraza.centre;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the room of centres is set up.
 *
 * @param seed whether an empty platform begins with the shipped centres
 */
@ConfigurationProperties("baraza.centre")
record CentreSettings(@DefaultValue("true") boolean seed) {}

package org.baraza.handbook.binding;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How editions become ZIM files.
 *
 * @param program zimwriterfs of zim-tools: its name on the path, or where it lies; where it is not
 *     there, this form is not offered
 * @param limit how long it may take for one file
 */
@ConfigurationProperties("baraza.zim")
record ZimSettings(
    @DefaultValue("zimwriterfs") String program, @DefaultValue("2m") Duration limit) {}

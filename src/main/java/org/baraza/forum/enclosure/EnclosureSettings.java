package org.baraza.forum.enclosure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Files that come with posts of the forum.
 *
 * @param largest the largest file that is taken in
 * @param most how many files a post may have
 * @param daily how many files somebody may add within a day
 */
@ConfigurationProperties("baraza.forum.files")
record EnclosureSettings(
    @DefaultValue("10MB") DataSize largest,
    @DefaultValue("5") int most,
    @DefaultValue("20") int daily) {}

package org.baraza.opendata;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The open data of this instance.
 *
 * @param folder where the file lies that was made last
 * @param licence the SPDX identifier of the licence that the records are offered under
 * @param terms the address of its text
 */
@ConfigurationProperties("baraza.open-data")
record OpenDataSettings(
    @DefaultValue("./data/open-data") Path folder,
    @DefaultValue("CC-BY-4.0") String licence,
    @DefaultValue("https://creativecommons.org/licenses/by/4.0/") String terms) {}

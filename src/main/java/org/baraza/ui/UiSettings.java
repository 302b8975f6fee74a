package org.baraza.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the platform presents itself.
 *
 * @param address the public address of this instance, for canonical links, without a closing slash
 * @param source where readers find the source code this instance runs, as its licence asks; shown
 *     on the page about the platform
 * @param kept how much memory the pages take that are kept for the next reader
 */
@ConfigurationProperties("baraza.ui")
record UiSettings(
    @DefaultValue("http://localhost:8080") String address,
    @DefaultValue("") String source,
    @DefaultValue("16MB") DataSize kept) {}

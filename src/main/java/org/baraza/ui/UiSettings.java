package org.baraza.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the platform presents itself.
 *
 * @param address the public address of this instance, for canonical links, without a closing slash
 * @param source where readers find the source code this instance runs, as its licence asks; shown
 *     on the page about the platform
 */
@ConfigurationProperties("baraza.ui")
record UiSettings(
    @DefaultValue("http://localhost:8080") String address, @DefaultValue("") String source) {}

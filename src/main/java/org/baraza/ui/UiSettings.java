package org.baraza.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the platform presents itself.
 *
 * @param address the public address of this instance, for canonical links, without a closing slash
 * @param subdomains whether browsers are told that hosts below that of the address speak TLS too
 *     ({@code includeSubDomains}); say no where one does not. It matters where the address begins
 *     with {@code https://}
 * @param source where readers find the source code this instance runs, as its licence asks; shown
 *     on the page about the platform
 * @param kept how much memory the pages take that are kept for the next reader
 */
@ConfigurationProperties("baraza.ui")
record UiSettings(
    @DefaultValue("http://localhost:8080") String address,
    @DefaultValue("true") boolean subdomains,
    @DefaultValue("") String source,
    @DefaultValue("16MB") DataSize kept) {

  /** Whether readers reach it by TLS. */
  boolean isSecure() {
    return address.startsWith("https://");
  }
}

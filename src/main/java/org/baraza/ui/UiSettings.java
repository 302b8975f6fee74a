package org.baraza.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the platform presents itself.
 *
 * @param address the public address of this instance, for canonical links, without a closing slash
 */
@ConfigurationProperties("baraza.ui")
record UiSettings(@DefaultValue("http://localhost:8080") String address) {}

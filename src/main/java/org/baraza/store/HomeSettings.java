package org.baraza.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where everything this instance keeps lies.
 *
 * @param home the folder, made when missing; the environment names it {@code BARAZA_HOME}
 */
@ConfigurationProperties("baraza")
record HomeSettings(@DefaultValue("./data") Path home) {

  Path database() {
    return home.toAbsolutePath().normalize().resolve("postgres");
  }
}

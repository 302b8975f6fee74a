package org.baraza.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A PostgreSQL of one's own instead of the embedded one.
 *
 * @param url its JDBC address ({@code BARAZA_DB_URL}); empty for the embedded database
 * @param user who connects ({@code BARAZA_DB_USER})
 * @param password with which password ({@code BARAZA_DB_PASSWORD})
 * @param connections how many connections to hold at most
 */
@ConfigurationProperties("baraza.db")
record DatabaseSettings(
    @DefaultValue("") String url,
    @DefaultValue("baraza") String user,
    @DefaultValue("") String password,
    @DefaultValue("12") int connections) {

  boolean isEmbedded() {
    return url.isBlank();
  }
}

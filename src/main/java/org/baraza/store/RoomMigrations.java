package org.baraza.store;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings every room's schema up to date, each from its own folder and with its own history, the
 * lower floors first.
 */
@Configuration(proxyBeanMethods = false)
class RoomMigrations {

  /** The rooms that keep tables, from the ground up. */
  static final List<String> ROOMS =
      List.of(
          "store",
          "journal",
          "mail",
          "access",
          "world",
          "thesaurus",
          "strategy",
          "search",
          "amendment",
          "organisation",
          "practice",
          "review",
          "adaptation",
          "relay",
          "request",
          "layer",
          "centre",
          "structure",
          "expert",
          "draft",
          "spreadsheet",
          "attachment",
          "translation",
          "handbook",
          "forum",
          "exchange",
          "moderation",
          "notice");

  @Bean
  FlywayMigrationStrategy roomByRoom() {
    return house -> Sight.atHouseWork(() -> ROOMS.forEach(room -> migrate(house, room)));
  }

  private static void migrate(Flyway house, String room) {
    Flyway.configure()
        .configuration(house.getConfiguration())
        .locations("classpath:db/migration/" + room)
        .table("flyway_schema_history_" + room)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}

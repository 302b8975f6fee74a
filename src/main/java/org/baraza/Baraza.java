package org.baraza;

import org.baraza.store.Sight;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The house. */
@Modulithic(
    systemName = "Baraza",
    sharedModules = {"ui", "language"})
@SpringBootApplication
@ConfigurationPropertiesScan
public class Baraza {

  /** What is done at the start, and by commands, is done by the house itself, for no reader. */
  static void main(String[] args) {
    Sight.atHouseWork(() -> SpringApplication.run(Baraza.class, args));
  }
}

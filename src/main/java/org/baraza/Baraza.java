package org.baraza;

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

  static void main(String[] args) {
    SpringApplication.run(Baraza.class, args);
  }
}

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

  /**
   * How many threads of the machine carry the virtual ones that serve readers. With the default,
   * one a processor, two long reckonings on two processors keep everybody waiting until they end;
   * the system shares more of them out by time.
   */
  private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

  private static final int CARRIERS_A_PROCESSOR = 8;

  /** What is done at the start, and by commands, is done by the house itself, for no reader. */
  static void main(String[] args) {
    var processors = Runtime.getRuntime().availableProcessors();
    System.getProperties().putIfAbsent(CARRIERS, String.valueOf(CARRIERS_A_PROCESSOR * processors));
    Sight.atHouseWork(() -> SpringApplication.run(Baraza.class, args));
  }
}

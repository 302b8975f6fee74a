package org.baraza.gaps;

import java.util.List;
import org.baraza.search.CrossTabulation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the rooms below have on offer. Where there is no practice is a gap. */
@Configuration(proxyBeanMethods = false)
class Supplies {

  static final String DECISIVE = "practice";

  private static final List<String> VALIDATED = List.of("validated", "adapted", "scaled");

  @Bean
  @Order(1)
  Supply practiceSupply(CrossTabulation table) {
    return new RecordSupply(DECISIVE, "practice", List.of(), "", table);
  }

  @Bean
  @Order(2)
  Supply validatedSupply(CrossTabulation table) {
    return new RecordSupply("validated", "practice", VALIDATED, "✓", table);
  }

  @Bean
  @Order(3)
  Supply centreSupply(CrossTabulation table) {
    return new RecordSupply("centre", "centre", List.of(), "⌂", table);
  }
}

package org.baraza.expert.listing;

import java.util.Set;
import org.baraza.expert.Channel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages and the data of the platform: they keep nothing, and ask the locks at each reading. The
 * values behind those locks are what is removed from them.
 */
@Configuration(proxyBeanMethods = false)
class LiveChannels {

  @Bean
  Channel expertPages(JdbcClient jdbc) {
    return new Live("page", jdbc);
  }

  @Bean
  Channel expertData(JdbcClient jdbc) {
    return new Live("data", jdbc);
  }

  /** A channel that reads through the locks. */
  record Live(String code, JdbcClient jdbc) implements Channel {

    @Override
    public int remove(long expert, Set<String> fields) {
      return jdbc.sql(
              """
              select count(*) from expert.field where expert = :expert and lower(code) in (:fields)
              """)
          .param("expert", expert)
          .param("fields", fields)
          .query(Integer.class)
          .single();
    }
  }
}

package org.baraza.store;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the house its database: the embedded one, or the one the settings name. */
@Configuration(proxyBeanMethods = false)
class Store {

  @Bean(destroyMethod = "close")
  HomeLock homeLock(HomeSettings settings) {
    return HomeLock.take(settings.home().toAbsolutePath().normalize());
  }

  @Bean(destroyMethod = "close")
  @ConditionalOnExpression("'${baraza.db.url:}'.isBlank()")
  EmbeddedDatabase embeddedDatabase(HomeSettings settings, HomeLock lock) {
    return EmbeddedDatabase.in(settings.database());
  }

  @Bean
  DataSource dataSource(
      DatabaseSettings settings,
      ObjectProvider<EmbeddedDatabase> embedded,
      HomeLock lock,
      Epoch epoch) {
    var pool = new HikariDataSource();
    pool.setPoolName("baraza");
    pool.setMaximumPoolSize(settings.connections());
    pool.setMinimumIdle(2);
    if (settings.isEmbedded()) {
      pool.setJdbcUrl(embedded.getObject().url());
    } else {
      pool.setJdbcUrl(settings.url());
      pool.setUsername(settings.user());
      pool.setPassword(settings.password());
    }
    return new WatchedPool(pool, epoch);
  }
}

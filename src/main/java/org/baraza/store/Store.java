package org.baraza.store;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the house its database: the embedded one, or the one the settings name. */
@Configuration(proxyBeanMethods = false)
class Store {

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  /**
   * What a page anywhere costs, where the next one costs 1: what the house asks for lies in memory,
   * or on a disk that does not turn. The 4 of old let the rights of a row read a small table
   * through for each row, where an index leads to the one line of it.
   */
  private static final String ANYWHERE = "1.1";

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
    pool.addDataSourceProperty("options", "-c random_page_cost=" + ANYWHERE);
    if (settings.isEmbedded()) {
      pool.setJdbcUrl(embedded.getObject().url());
      pool.setUsername(Guard.HOUSE);
      pool.setPassword(embedded.getObject().password());
    } else {
      pool.setJdbcUrl(settings.url());
      pool.setUsername(settings.user());
      pool.setPassword(settings.password());
    }
    var sighted = new SightedPool(pool);
    warnOfTooMuchPower(sighted);
    return new WatchedPool(sighted, epoch);
  }

  /** Whoever may do everything in a database is bound by no rights of its rows. */
  private static void warnOfTooMuchPower(DataSource source) {
    var user =
        JdbcClient.create(source)
            .sql(
                """
                select rolname from pg_roles
                 where rolname = current_user and (rolsuper or rolbypassrls)
                """)
            .query(String.class)
            .optional();
    user.ifPresent(name ->
        LOG.warn(
            "the database user {} is a superuser or bypasses row security: the second wall before"
                + " restricted records does not stand; give Baraza a user of its own",
            name));
  }
}

package org.baraza.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool of connections, each of which sees what the work at hand may see. */
final class SightedPool extends DelegatingDataSource implements AutoCloseable {

  private final HikariDataSource pool;

  SightedPool(HikariDataSource pool) {
    super(pool);
    this.pool = pool;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return SightedConnection.of(pool.getConnection(), pool);
  }

  @Override
  public void close() {
    pool.close();
  }
}

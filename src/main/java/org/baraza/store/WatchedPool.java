package org.baraza.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool whose connections turn the epoch when something was written over them. */
final class WatchedPool extends DelegatingDataSource {

  private final Epoch epoch;

  WatchedPool(DataSource pool, Epoch epoch) {
    super(pool);
    this.epoch = epoch;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return WatchedConnection.of(super.getConnection(), epoch);
  }
}

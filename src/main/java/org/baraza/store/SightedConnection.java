package org.baraza.store;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection that tells the database by which keys the work at hand sees, before a statement is
 * made, whenever that changed since the last. For what is public nothing has to be told. It goes
 * back to the pool as it came, or not at all.
 */
final class SightedConnection implements InvocationHandler {

  private static final String TELL = "select set_config('baraza.keys', ?, false)";

  private final Connection connection;
  private final HikariDataSource pool;

  /** What the database was last told; null where that is unsure, as after a rollback. */
  private @Nullable Set<String> told = Sight.PUBLIC;

  private boolean isMarked;

  private SightedConnection(Connection connection, HikariDataSource pool) {
    this.connection = connection;
    this.pool = pool;
  }

  static Connection of(Connection connection, HikariDataSource pool) {
    return (Connection)
        Proxy.newProxyInstance(
            SightedConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new SightedConnection(connection, pool));
  }

  @Override
  public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "equals" -> {
        return arguments != null && self == arguments[0];
      }
      case "hashCode" -> {
        return System.identityHashCode(self);
      }
      case "prepareStatement", "prepareCall", "createStatement" -> tell(Sight.keys());
      case "close" -> clear();
      case "rollback" -> doubt();
      default -> {}
    }
    return passOn(method, arguments);
  }

  private @Nullable Object passOn(Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException refused) {
      doubt();
      throw refused.getCause() == null ? refused : refused.getCause();
    }
  }

  /** A setting made inside a transaction falls with it. */
  private void doubt() {
    if (isMarked) {
      told = null;
    }
  }

  private void tell(Set<String> keys) throws SQLException {
    if (keys.equals(told)) {
      return;
    }
    told = null;
    isMarked = true;
    try (var statement = connection.prepareStatement(TELL)) {
      statement.setString(1, keys.equals(Sight.PUBLIC) ? "" : String.join(" ", keys));
      statement.execute();
    }
    told = keys;
  }

  /** Leaves nothing for whoever has the connection next. */
  private void clear() {
    if (Sight.PUBLIC.equals(told)) {
      return;
    }
    try {
      if (!connection.isClosed()) {
        if (!connection.getAutoCommit()) {
          connection.rollback();
          connection.setAutoCommit(true);
        }
        tell(Sight.PUBLIC);
      }
    } catch (SQLException e) {
      pool.evictConnection(connection);
    }
  }
}

package org.baraza.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notes whether a connection was used for anything but reading. The epoch turns at the commit, and
 * once more when the connection is given back: by then the index has followed.
 */
final class WatchedConnection implements InvocationHandler {

  private static final String WRITING = "\\s*(?:insert\\s+into|update|delete\\s+from)\\s+";

  /** Statements of these begin a look, and nothing more; a named query may hold a writing one. */
  private static final Pattern LOOK =
      beginning(
          "\\s*(?:(?:select|show|set|reset)\\b"
              + "|with\\b(?!.*\\b(?:insert|update|delete|merge)\\b))");

  /**
   * What no page shows that is kept: accounts, letters, drafts, the journal, counted questions, and
   * what is said in the spaces of the forum, though the spaces and their meetings are shown.
   */
  private static final Pattern UNSHOWN =
      beginning(
          WRITING
              + "(?:(?:access|draft|journal|mail|notice|store)\\.|search\\.unmet\\b"
              + "|forum\\.(?!(?:space|meeting)\\b))");

  /** What is said in the forum, without what is kept of one reader alone, or of the index. */
  private static final Pattern SAID =
      beginning(
          WRITING
              + "forum\\.(?!(?:space|meeting|seen|draft|feed|reading|call|trailing|unsaid)\\b)");

  private static final Set<String> PREPARING =
      Set.of("prepareStatement", "prepareCall", "createStatement");

  private final Connection connection;
  private final Epoch epoch;
  private boolean written;
  private boolean said;

  private WatchedConnection(Connection connection, Epoch epoch) {
    this.connection = connection;
    this.epoch = epoch;
  }

  private static Pattern beginning(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  static Connection of(Connection connection, Epoch epoch) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new WatchedConnection(connection, epoch));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given)
      throws Throwable {
    var name = method.getName();
    if (name.equals("equals")) {
      return given != null && proxy == given[0];
    }
    if (PREPARING.contains(name)) {
      var statement = given == null || given.length == 0 ? null : given[0];
      written |= writes(statement);
      said |= says(statement);
    }
    try {
      return method.invoke(connection, given);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    } finally {
      if (name.equals("commit") || name.equals("close")) {
        turn();
      }
    }
  }

  private void turn() {
    if (written) {
      epoch.turn();
    }
    if (said) {
      epoch.say();
    }
  }

  /** Whether a statement may write what is said in the forum. */
  static boolean says(@Nullable Object statement) {
    return statement instanceof String sql && SAID.matcher(sql).lookingAt();
  }

  /** Whether a statement may write what a page shows; one whose text is not known may. */
  static boolean writes(@Nullable Object statement) {
    return !(statement instanceof String sql)
        || !LOOK.matcher(sql).lookingAt() && !UNSHOWN.matcher(sql).lookingAt();
  }
}

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** The own database of a running platform, asked past it by the driver that comes with it. */
class Database implements AutoCloseable {

  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** Opens it in a transaction to which every row is open. */
  static Database of(Platform platform) throws Exception {
    var port = Files.readAllLines(platform.home().resolve("postgres/postmaster.pid")).get(3);
    var properties = new Properties();
    properties.setProperty("user", "baraza");
    properties.setProperty(
        "password", Files.readString(platform.home().resolve("postgres-secret")).strip());
    var loader = new URLClassLoader(jars(platform.folder()));
    var driver = (Driver) loader.loadClass("org.postgresql.Driver").getConstructor().newInstance();
    var connection =
        driver.connect("jdbc:postgresql://localhost:" + port.strip() + "/postgres", properties);
    connection.setAutoCommit(false);
    var database = new Database(connection);
    database.run("select set_config('baraza.keys', '*', true)");
    return database;
  }

  Connection connection() {
    return connection;
  }

  void run(String statement) throws SQLException {
    try (var work = connection.createStatement()) {
      work.execute(statement);
    }
  }

  long count(String table) throws SQLException {
    try (var asked = connection.createStatement();
        var rows = asked.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static URL[] jars(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("postgresql-.*\\.jar"))
          .map(Database::url)
          .toArray(URL[]::new);
    }
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

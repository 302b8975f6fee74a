package org.baraza.store;

import javax.sql.DataSource;

/** Comes into the tests' database past every wall, as whoever runs the machine could. */
public class Superuser {

  private final EmbeddedDatabase database;

  Superuser(EmbeddedDatabase database) {
    this.database = database;
  }

  /** A database of the server. */
  public DataSource of(String name) {
    return database.asSuperuser(name);
  }
}

package org.baraza.ui;

import org.springframework.util.unit.DataSize;

/** The words of a platform that is reached at another address than that of the tests. */
public final class Addressed {

  private Addressed() {}

  /**
   * @param address as {@code https://baraza.example.org}
   */
  public static Words at(String address) {
    return new Words(new Assets(), settings(address, true));
  }

  static UiSettings settings(String address, boolean subdomains) {
    return new UiSettings(address, subdomains, "", DataSize.ofKilobytes(1));
  }
}

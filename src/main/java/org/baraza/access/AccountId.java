package org.baraza.access;

/** The permanent number of an account, drawn by lot. */
public record AccountId(long number) {

  @Override
  public String toString() {
    return String.valueOf(number);
  }
}

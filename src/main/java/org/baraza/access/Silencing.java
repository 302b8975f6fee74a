package org.baraza.access;

/** Knows who says nothing for a time; asked wherever people speak to others. */
public interface Silencing {

  boolean isOn(AccountId account);
}

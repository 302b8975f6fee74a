package org.baraza.access;

/** Ends the sessions of an account that somebody else may have in their hands. */
public interface SignOut {

  /** Whoever uses the account has to sign in again, wherever they are. */
  void everywhere(AccountId account);
}

package org.baraza.access;

import java.util.List;
import java.util.Optional;
import org.baraza.language.Lang;

/** Who the accounts are, for rooms that write to them, name them or look for who holds a role. */
public interface People {

  /**
   * A person with an active account.
   *
   * @param name as they call themselves; shown to members, never to the public
   * @param lang the language they wish to be written to in
   */
  record Person(AccountId id, String name, Lang lang) {}

  /** The person, unless the account is gone or not active. */
  Optional<Person> person(AccountId id);

  /** Those who hold a role for this now; the oldest mandate first. */
  List<Person> holders(Role role, String of);

  /** What a person may read now, whether signed in or not: for jobs and letters. */
  Reader reader(AccountId id);

  /** Where letters to the person go, unless the account is gone or not active. */
  Optional<String> address(AccountId id);
}

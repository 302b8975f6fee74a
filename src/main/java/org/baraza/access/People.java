package org.baraza.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /**
   * Somebody who belongs to an organisation now.
   *
   * @param from since when
   * @param until the moment it ends, if that is known
   */
  record Membership(Person person, Instant from, Optional<Instant> until) {}

  /** The person, unless the account is gone or not active. */
  Optional<Person> person(AccountId id);

  /** What those are called who have an active account, by one question. */
  Map<AccountId, String> names(Collection<AccountId> ids);

  /** All active accounts, by their numbers. */
  List<AccountId> all();

  /** Those who hold a role for this now; the oldest mandate first. */
  List<Person> holders(Role role, String of);

  /** Those who are members of one of these organisations now, by its codes; the oldest first. */
  List<Membership> members(Collection<String> codes);

  /** The codes of all organisations that people are members of now or later, and how many are. */
  Map<String, Integer> organisations();

  /** Whose address this is, however it is written; for those who may know who has an account. */
  Optional<Person> at(String address);

  /** What a person may read now, whether signed in or not: for jobs and letters. */
  Reader reader(AccountId id);

  /** The address to write to, unless the account is gone or not active. */
  Optional<String> address(AccountId id);
}

package org.baraza.forum.charter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Wishes;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what becomes of spaces: to facilitators that one was asked for, to who asked what was
 * decided, and to somebody that they are invited or asked to look after one. A circle is not named,
 * and what is said of it is read on the page; the outbox does not even know into which one somebody
 * is invited.
 */
@Component
public class SpaceLetters implements Correspondent {

  private static final String KIND = "forum.space";
  private static final String ASKED = "asked";
  private static final String INVITED = "invited";
  private static final String STEWARD = "steward";

  private final People people;
  private final JdbcClient jdbc;
  private final Wishes wishes;
  private final Words words;

  SpaceLetters(People people, JdbcClient jdbc, Wishes wishes, Words words) {
    this.people = people;
    this.jdbc = jdbc;
    this.wishes = wishes;
    this.words = words;
  }

  /** A facilitator has a space to decide on. */
  public static Occasion asked(long space, AccountId whom) {
    return occasion(ASKED, space, whom);
  }

  /** Who asked for a space is told the decision. */
  public static Occasion decided(long space, AccountId whom) {
    return occasion("decided", space, whom);
  }

  /** Somebody is invited into a circle, whichever. */
  public static Occasion invited(AccountId whom) {
    return occasion(INVITED, 0, whom);
  }

  /** Somebody is asked to look after a space, whichever. */
  public static Occasion steward(AccountId whom) {
    return occasion(STEWARD, 0, whom);
  }

  private static Occasion occasion(String which, long space, AccountId whom) {
    var about = new HashMap<>(Map.of("which", which, "account", whom.toString()));
    if (space > 0) {
      about.put("space", String.valueOf(space));
    }
    return new Occasion(KIND, about);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var account = new AccountId(occasion.number("account"));
    var reader = people.reader(account);
    return people
        .person(account)
        .filter(_ -> wishes.forActions(account.number()))
        .flatMap(person ->
            people
                .address(account)
                .flatMap(address ->
                    Sight.with(
                        reader.keys(),
                        () ->
                            switch (occasion.about().getOrDefault("which", "")) {
                              case INVITED -> called("seat", INVITED, person, address);
                              case STEWARD -> called("stewardship", STEWARD, person, address);
                              default -> told(occasion, person, address, reader);
                            })));
  }

  /** What waits for somebody’s answer, while it does. */
  private Optional<Letter> called(String table, String which, Person person, String address) {
    var waits =
        table.equals("seat")
            ? "select exists (select from forum.seat where account = ? and not joined)"
            : "select exists (select from forum.stewardship where account = ?)";
    return jdbc.sql(waits).param(person.id().number()).query(Boolean.class).single()
        ? Optional.of(letter(which, person, address, "", "/desk"))
        : Optional.empty();
  }

  /** A space as it stands: named, with what was said of the decision, unless it is a circle. */
  private record Decided(String name, boolean isClosed, String state, String grounds) {

    boolean isDue(String which, Reader reader) {
      return which.equals(ASKED)
          ? state.equals("ASKED") && reader.holds(Role.FACILITATOR)
          : !state.equals("ASKED");
    }
  }

  private Optional<Letter> told(Occasion occasion, Person person, String address, Reader reader) {
    var space = occasion.number("space");
    var which = occasion.about().getOrDefault("which", ASKED);
    return jdbc.sql(
            """
            select name, kind, state, grounds from forum.space
             where number = :number and readers && array[:keys]::text[]
            """)
        .param("number", space)
        .param("keys", reader.keys())
        .query((row, _) ->
            new Decided(
                row.getString("name"),
                row.getString("kind").equals("CLOSED"),
                row.getString("state"),
                row.getString("grounds")))
        .optional()
        .filter(one -> one.isDue(which, reader))
        .map(one -> letter(decision(which, one), person, address, said(one), "/forum/" + space));
  }

  private static String decision(String which, Decided one) {
    return which.equals(ASKED) ? ASKED : one.state.equals("DECLINED") ? "declined" : "approved";
  }

  /** The name and the grounds; of a circle neither. */
  private static String said(Decided one) {
    if (one.isClosed) {
      return "";
    }
    return '\n' + one.name + '\n' + (one.grounds.isEmpty() ? "" : '\n' + one.grounds + '\n');
  }

  private Letter letter(String which, Person person, String address, String said, String path) {
    var lang = person.lang();
    var where = words.address(lang, path);
    return new Letter(
        address,
        lang,
        words.say(lang, "forum.letter.space." + which + ".subject"),
        words.say(lang, "forum.letter.space." + which, person.name(), said, where),
        wishes.endOfActions(person.id().number(), lang));
  }
}

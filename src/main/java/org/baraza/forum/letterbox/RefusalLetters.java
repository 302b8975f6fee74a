package org.baraza.forum.letterbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.forum.enclosure.Enclosing;
import org.baraza.forum.letterbox.Talk.Refusal;
import org.baraza.language.Lang;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Tells whoever answered by mail why their answer, or what came with it, was not posted. */
@Component
class RefusalLetters implements Correspondent {

  static final String KIND = "forum.refusal";

  /** The answer was posted; the files that came with it were not. */
  static final String ENCLOSURES = "enclosures";

  private final People people;
  private static final Pattern SUFFIX = Pattern.compile(".*(\\.[A-Za-z0-9]{1,5})");
  private static final int MOST_FILES = 10;

  private final Enclosing enclosing;
  private final Words words;

  RefusalLetters(People people, Enclosing enclosing, Words words) {
    this.people = people;
    this.enclosing = enclosing;
    this.words = words;
  }

  static String code(Refusal why) {
    return why.name().toLowerCase(Locale.ROOT);
  }

  /**
   * A file that was not taken, as it may be kept until the letter is written: of its name, which
   * may tell of people, no more than the end.
   */
  static String file(int place, String name, String why) {
    var suffix = SUFFIX.matcher(name);
    return place + (suffix.matches() ? suffix.group(1) : "") + '=' + why;
  }

  static Occasion occasion(AccountId account, String why, List<String> files) {
    return new Occasion(
        KIND,
        Map.of(
            "account",
            account.toString(),
            "why",
            why,
            "files",
            String.join(";", files.subList(0, Math.min(MOST_FILES, files.size())))));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var account = new AccountId(occasion.number("account"));
    var why = occasion.about().getOrDefault("why", "");
    var files = occasion.about().getOrDefault("files", "");
    return people
        .person(account)
        .flatMap(
            person -> people.address(account).map(address -> letter(why, files, person, address)));
  }

  private Letter letter(String why, String files, Person person, String address) {
    var lang = person.lang();
    return new Letter(
        address,
        lang,
        words.say(lang, "forum.letter.refusal.subject"),
        words.say(
            lang,
            "forum.letter.refusal",
            person.name(),
            words.say(lang, "forum.letter.refusal." + why) + told(files, lang),
            words.address(lang, "/forum")),
        "");
  }

  /** Each file that was not taken, on a line of its own. */
  private String told(String files, Lang lang) {
    return Stream.of(files.split(";"))
        .map(file -> file.split("=", 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> "\n– " + parts[0] + ": " + enclosing.reason(parts[1], lang))
        .collect(Collectors.joining());
  }
}

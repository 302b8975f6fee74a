package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the house: whole in every language, and all of them said. */
class WordsTests {

  private static final Set<String> ROOMS = Set.copyOf(Wording.rooms());
  private static final String KEY = "(?:" + String.join("|", ROOMS) + ")(?:\\.[A-Za-z0-9_-]+)*";

  /** Keys asked for by their full name. */
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:word|say)\\(\\s*(?:[\\w.()]+\\s*,\\s*)?\"([^\"]+)\"(?!\\s*\\+)");

  /** Any string that could be a whole key. */
  private static final Pattern WHOLE = Pattern.compile("\"(" + KEY + "(?:\\.[A-Za-z0-9_-]+))\"");

  /** The beginning of a key whose end is only known when it is said. */
  private static final Pattern BEGUN = Pattern.compile("\"(" + KEY + "\\.)\"\\s*(?:\\+|\\.concat)");

  /** Sentences that are the same in every script. */
  private static final Set<String> SCRIPTLESS = Set.of("ui.brand");

  private static final Map<Lang, Pattern> SCRIPTS =
      Map.of(
          Lang.AR, Pattern.compile("\\p{IsArabic}"),
          Lang.ZH, Pattern.compile("\\p{IsHan}"),
          Lang.RU, Pattern.compile("\\p{IsCyrillic}"));

  @Test
  void everyRoomSaysTheSameThingsInEveryLanguage() {
    var softly = new SoftAssertions();
    for (var room : Wording.rooms()) {
      var english = Wording.of(room, Lang.EN).keySet();
      for (var lang : Lang.ALL) {
        softly
            .assertThat(Wording.of(room, lang).keySet())
            .as(room + " in " + lang.ownName())
            .containsExactlyInAnyOrderElementsOf(english);
      }
    }
    softly.assertAll();
  }

  @Test
  void aKeyBeginsWithItsRoomAndIsWrittenOnce() {
    var softly = new SoftAssertions();
    for (var room : Wording.rooms()) {
      softly
          .assertThat(Wording.written(room, Lang.EN))
          .as(room)
          .doesNotHaveDuplicates()
          .allMatch(key -> key.startsWith(room + '.'), "begins with its room");
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceIsAPatternWithTheArgumentsOfTheEnglish(Lang lang) {
    var english = Wording.of(Lang.EN);
    var softly = new SoftAssertions();
    Wording.of(lang)
        .forEach((key, sentence) -> {
          softly.assertThat(sentence).as(key).isNotBlank();
          softly.assertThatCode(() -> arguments(sentence)).as(key).doesNotThrowAnyException();
          if (isPattern(sentence) && english.containsKey(key)) {
            softly.assertThat(arguments(sentence)).as(key).isEqualTo(arguments(english.get(key)));
          }
        });
    softly.assertAll();
  }

  @ParameterizedTest
  @EnumSource
  void pluralsKnowEveryCategoryOfTheLanguage(Lang lang) {
    var rules = PluralRules.forLocale(new ULocale(lang.code()));
    var needed = IntStream.range(0, 100_000).mapToObj(rules::select).collect(Collectors.toSet());
    var softly = new SoftAssertions();
    Wording.of(lang)
        .forEach((key, sentence) ->
            plurals(sentence)
                .forEach(known -> softly.assertThat(known).as(key).containsAll(needed)));
    softly.assertAll();
  }

  @ParameterizedTest
  @EnumSource
  void noApostropheSwallowsWhatFollowsIt(Lang lang) {
    assertThat(Wording.of(lang))
        .as("ICU takes an apostrophe before a brace for a quotation mark: write ’")
        .allSatisfy(
            (key, sentence) -> assertThat(sentence).as(key).doesNotContainPattern("'[{}#|]"));
  }

  @Test
  void everyKeyThatIsAskedForHasItsSentence() {
    var known = Wording.of(Lang.EN).keySet();
    var missing = Wording.said(ASKED);
    missing.keySet().removeAll(known);

    assertThat(missing).as("keys asked for without a sentence, and where").isEmpty();
  }

  @Test
  void everyKeyThatIsBegunHasAnEnd() {
    var known = Wording.of(Lang.EN).keySet();
    var vain = Wording.said(BEGUN);
    vain.keySet().removeIf(begun -> known.stream().anyMatch(key -> key.startsWith(begun)));

    assertThat(vain).as("beginnings that no key continues, and where").isEmpty();
  }

  @Test
  void everySentenceIsSaidSomewhere() {
    var whole = Wording.said(WHOLE).keySet();
    var begun = Wording.said(BEGUN).keySet();
    var idle = new TreeSet<>(Wording.of(Lang.EN).keySet());
    idle.removeAll(whole);
    idle.removeIf(key -> begun.stream().anyMatch(key::startsWith));

    assertThat(idle).as("sentences that nothing says: remove them in all languages").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"AR", "ZH", "RU"})
  void everySentenceIsInItsOwnScript(Lang lang) {
    var foreign = Wording.of(lang);
    foreign.keySet().removeAll(SCRIPTLESS);
    foreign.values().removeIf(sentence -> SCRIPTS.get(lang).matcher(sentence).find());
    foreign
        .values()
        .removeIf(sentence -> literal(sentence).codePoints().noneMatch(Character::isLetter));

    assertThat(foreign).as("left in another script").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"FR", "ES", "PT"})
  void longSentencesAreNotLeftInEnglish(Lang lang) {
    var english = Wording.of(Lang.EN);
    var left = Wording.of(lang);
    left.entrySet().removeIf(entry -> !entry.getValue().equals(english.get(entry.getKey())));
    left.values().removeIf(sentence -> sentence.split("\\s+").length < 3);

    assertThat(left).as("the same as in English").isEmpty();
  }

  private static boolean isPattern(String sentence) {
    try {
      arguments(sentence);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Set<String> arguments(String sentence) {
    return new MessageFormat(sentence, ULocale.ENGLISH).getArgumentNames();
  }

  /** The categories each plural of a sentence has a form for. */
  private static List<Set<String>> plurals(String sentence) {
    var plurals = new ArrayList<Set<String>>();
    if (!isPattern(sentence)) {
      return plurals;
    }
    var pattern = new MessagePattern(sentence);
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPart(i).getArgType() == ArgType.PLURAL
          && pattern.getPartType(i) == Part.Type.ARG_START) {
        plurals.add(selectors(pattern, i));
      }
    }
    return plurals;
  }

  private static Set<String> selectors(MessagePattern pattern, int start) {
    var selectors = new HashSet<String>();
    for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
      switch (pattern.getPartType(i)) {
        case ARG_SELECTOR -> selectors.add(pattern.getSubstring(pattern.getPart(i)));
        case MSG_START, ARG_START -> i = pattern.getLimitPartIndex(i);
        default -> {}
      }
    }
    return selectors;
  }

  /** What a sentence says by itself, without its arguments. */
  private static String literal(String sentence) {
    return sentence.replaceAll("\\{\\w+}", "");
  }
}

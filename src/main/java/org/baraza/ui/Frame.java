package org.baraza.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.language.Saying;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs to know of its request.
 *
 * @param lang the reader's language
 * @param path the address after the language, such as {@code /practices/482130}
 * @param query the raw query string with its question mark, or nothing
 * @param fragment whether only the body is wanted
 * @param vantage where the reader looks from
 * @param guest who is signed in, or null
 */
public record Frame(
    Words words,
    Lang lang,
    String path,
    String query,
    boolean fragment,
    Vantage vantage,
    @Nullable Guest guest) {

  /** The places of the main navigation, in order. */
  public static final List<String> PLACES =
      List.of(
          "/practices", "/experts", "/centres", "/forum", "/countries", "/strategy", "/concepts");

  /** The frame of what is said without a request: of letters. */
  public static Frame unasked(Words words, Lang lang) {
    return new Frame(words, lang, "", "", false, Vantage.NOWHERE, null);
  }

  /** The sentence under this key in the reader's language. */
  public String word(String key, Object... arguments) {
    return words.say(lang, key, arguments);
  }

  public String number(long value) {
    return words.number(lang, value);
  }

  public String decimal(double value) {
    return words.decimal(lang, value);
  }

  /** A year: digits of the reader's language, never grouped. */
  public String year(int year) {
    return words.year(lang, year);
  }

  public String date(java.time.LocalDate date) {
    return words.date(lang, date);
  }

  /** The days from one to another, which may be the same: "12–14 May 2026". */
  public String days(java.time.LocalDate first, java.time.LocalDate last) {
    return words.days(lang, first, last);
  }

  /** A list as the reader's language strings it together: "a, b and c". */
  public String list(Collection<String> items) {
    return words.list(lang, items);
  }

  /** The name of another language, in the reader's. */
  public String languageName(String code) {
    return words.languageName(lang, code);
  }

  public Said say(Saying saying) {
    return saying.in(lang);
  }

  /** An address within the reader's language. */
  public String to(String path) {
    return "/" + lang.code() + path;
  }

  /** An address that takes along where the reader looks from. */
  public String onwards(String path) {
    return vantage.isNowhere()
        ? to(path)
        : to(path) + (path.contains("?") ? '&' : '?') + vantage.query();
  }

  /** This very page in another language. */
  public String in(Lang other) {
    return "/" + other.code() + path + query;
  }

  /** The address of the platform, which absolute names begin with. */
  public String address() {
    return words.address();
  }

  /** The full address of this page in another language, without its query. */
  public String canonical(Lang other) {
    return full("/" + other.code() + path);
  }

  /** The full address of one that begins with a slash, for what leaves the site. */
  public String full(String href) {
    return words.address() + href;
  }

  /** Where the source code of this instance is, or nothing. */
  public String source() {
    return words.source();
  }

  /** The address of a static file, with its content hash. */
  public String asset(String name) {
    return words.asset(name);
  }

  /** Sorted as a dictionary of the reader's language would. */
  public <T> List<T> sorted(Collection<T> things, Function<T, String> name) {
    var collator = words.collator(lang);
    return things.stream().sorted(Comparator.comparing(name, collator::compare)).toList();
  }

  /** Whether the page stands at this place of the navigation. */
  public boolean at(String place) {
    return path.equals(place) || path.startsWith(place + "/");
  }
}

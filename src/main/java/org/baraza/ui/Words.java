package org.baraza.ui;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.baraza.language.Lang;
import org.springframework.stereotype.Component;

/**
 * Every sentence the house shows, by key and language, with the plurals, numbers, dates and order
 * of that language (ICU). A key that a language lacks is an error of the build, not of the reader.
 */
@Component
public class Words {

  private final Map<Lang, Map<String, String>> sentences;
  private final Map<Lang, Speech> speeches = new EnumMap<>(Lang.class);
  private final Assets assets;
  private final UiSettings settings;

  Words(Assets assets, UiSettings settings) {
    this.sentences = Bundles.ofEveryRoom();
    this.assets = assets;
    this.settings = settings;
    Lang.ALL.forEach(lang -> speeches.put(lang, new Speech(new ULocale(lang.code()))));
  }

  /** The sentence under this key; arguments fill its {@code {0}}, {@code {1, plural, …}} places. */
  public String say(Lang lang, String key, Object... arguments) {
    var sentence = sentence(lang, key);
    return arguments.length == 0 && sentence.indexOf('{') < 0 && sentence.indexOf('\'') < 0
        ? sentence
        : speech(lang).fill(key, sentence, arguments);
  }

  /** Whether there is a sentence under this key. */
  public boolean has(String key) {
    return sentences.getOrDefault(Lang.EN, Map.of()).containsKey(key);
  }

  /** A whole number. */
  public String number(Lang lang, long value) {
    return speech(lang).number(value);
  }

  /** A number with at most two decimals. */
  public String decimal(Lang lang, double value) {
    return speech(lang).decimal(value);
  }

  /** A year: digits of the language, never grouped. */
  public String year(Lang lang, int year) {
    return speech(lang).year(year);
  }

  String date(Lang lang, LocalDate date) {
    return speech(lang).date(date);
  }

  String days(Lang lang, LocalDate first, LocalDate last) {
    return speech(lang).days(first, last);
  }

  /** A share of 1 in whole hundredths: "12 %". */
  public String percent(Lang lang, double share) {
    return speech(lang).percent(share);
  }

  /** A large number in few words: "17.6 million". */
  public String compact(Lang lang, double value) {
    return speech(lang).compact(value);
  }

  /** A list as the language strings it together: "a, b and c". */
  public String list(Lang lang, Collection<String> items) {
    return ListFormatter.getInstance(new ULocale(lang.code())).format(items);
  }

  /** The name of another language, in this one. */
  public String languageName(Lang lang, String code) {
    return speech(lang).languages.languageDisplayName(code.replace('_', '-'));
  }

  /** The order of the language's dictionaries. */
  public Collator collator(Lang lang) {
    return speech(lang).collator;
  }

  String asset(String name) {
    return assets.address(name);
  }

  String source() {
    return settings.source();
  }

  /** The public address of the platform, which absolute names begin with. */
  public String address() {
    return settings.address();
  }

  /** The whole address of a page in a language, as letters give it. */
  public String address(Lang lang, String path) {
    return address() + '/' + lang.code() + path;
  }

  /** Whether readers reach the platform by TLS. */
  public boolean isSecure() {
    return settings.isSecure();
  }

  private String sentence(Lang lang, String key) {
    var sentence = sentences.getOrDefault(lang, Map.of()).get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + lang.code());
    }
    return sentence;
  }

  private Speech speech(Lang lang) {
    var speech = speeches.get(lang);
    if (speech == null) {
      throw new IllegalStateException("no speech for " + lang);
    }
    return speech;
  }

  /** How one language puts things; ICU formats are not safe to share, so each use takes a copy. */
  private static final class Speech {

    /** How much is kept of what was said, until all of it is let go of. */
    private static final int MOST = 5_000;

    private final ULocale locale;

    /** What was made of days and numbers: a page says the same ones again and again. */
    private final Map<Object, String> said = new ConcurrentHashMap<>();

    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();
    private final NumberFormat numbers;
    private final NumberFormat decimals;
    private final NumberFormat years;
    private final NumberFormat shares;
    private final DateFormat dates;
    private final DateIntervalFormat spans;
    private final Collator collator;
    private final LocaleDisplayNames languages;

    Speech(ULocale locale) {
      this.locale = locale;
      this.numbers = NumberFormat.getIntegerInstance(locale);
      this.decimals = NumberFormat.getNumberInstance(locale);
      this.decimals.setMaximumFractionDigits(2);
      this.years = NumberFormat.getIntegerInstance(locale);
      this.years.setGroupingUsed(false);
      this.shares = NumberFormat.getPercentInstance(locale);
      this.dates = DateFormat.getDateInstance(DateFormat.LONG, locale);
      this.dates.setTimeZone(TimeZone.GMT_ZONE);
      this.spans = DateIntervalFormat.getInstance(DateFormat.YEAR_MONTH_DAY, locale);
      this.spans.setTimeZone(TimeZone.GMT_ZONE);
      this.collator = Collator.getInstance(locale).freeze();
      this.languages = LocaleDisplayNames.getInstance(locale);
    }

    private record Asked(String key, List<Object> arguments) {}

    String fill(String key, String sentence, Object... arguments) {
      var pattern = patterns.computeIfAbsent(key, _ -> new MessageFormat(sentence, locale));
      return isOfNumbers(arguments)
          ? again(new Asked(key, List.of(arguments)), () -> filled(pattern, arguments))
          : filled(pattern, arguments);
    }

    private static String filled(MessageFormat pattern, Object... arguments) {
      return ((MessageFormat) pattern.clone()).format(arguments);
    }

    private static boolean isOfNumbers(Object... arguments) {
      for (var one : arguments) {
        if (!(one instanceof Integer) && !(one instanceof Long)) {
          return false;
        }
      }
      return true;
    }

    private String again(Object what, Supplier<String> saying) {
      var known = said.get(what);
      if (known != null) {
        return known;
      }
      if (said.size() >= MOST) {
        said.clear();
      }
      var fresh = saying.get();
      said.put(what, fresh);
      return fresh;
    }

    String number(long value) {
      return again(value, () -> ((NumberFormat) numbers.clone()).format(value));
    }

    String decimal(double value) {
      return ((NumberFormat) decimals.clone()).format(value);
    }

    String percent(double share) {
      return ((NumberFormat) shares.clone()).format(share);
    }

    String compact(double value) {
      return NumberFormatter.withLocale(locale)
          .notation(Notation.compactLong())
          .precision(Precision.maxSignificantDigits(3))
          .format(value)
          .toString();
    }

    String year(int year) {
      return ((NumberFormat) years.clone()).format(year);
    }

    String date(LocalDate date) {
      return again(date, () -> ((DateFormat) dates.clone()).format(new Date(moment(date))));
    }

    String days(LocalDate first, LocalDate last) {
      return first.equals(last)
          ? date(first)
          : ((DateIntervalFormat) spans.clone())
              .format(new DateInterval(moment(first), moment(last)));
    }

    private static long moment(LocalDate date) {
      return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
  }
}

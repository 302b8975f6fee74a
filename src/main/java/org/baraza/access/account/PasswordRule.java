package org.baraza.access.account;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Which passwords are accepted, after NIST SP 800-63B: length counts, no signs are prescribed, and
 * what others have chosen before or what anybody would try first is refused.
 */
@Component
public class PasswordRule {

  /** Characters at least. */
  public static final int SHORTEST = 12;

  /** Characters at most; whole sentences fit. */
  public static final int LONGEST = 128;

  private static final int VARIETY = 5;
  private static final int TELLING = 4;

  private final KnownPasswords known;
  private final String[] words;

  PasswordRule(KnownPasswords known, PasswordSettings settings) {
    this.known = known;
    this.words = settings.words().toArray(String[]::new);
  }

  /**
   * The key of the sentence that says what is wrong with a password, or nothing.
   *
   * @param own what is known of the person: name and e-mail address
   */
  public String trouble(String password, String... own) {
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return "access.password.short";
    }
    if (length > LONGEST) {
      return "access.password.long";
    }
    var folded = folded(password);
    if (isCommon(folded) || tells(folded, words)) {
      return "access.password.common";
    }
    return tells(folded, own) ? "access.password.own" : "";
  }

  private boolean isCommon(String folded) {
    return isMonotonous(folded) || known.contains(folded) || known.contains(core(folded));
  }

  /** A few characters over and over, or one after the other. */
  private static boolean isMonotonous(String folded) {
    var steps = 0;
    for (int i = 1; i < folded.length(); i++) {
      steps += Math.abs(folded.charAt(i) - folded.charAt(i - 1)) <= 1 ? 1 : 0;
    }
    return folded.codePoints().distinct().count() < VARIETY || steps * 3 > folded.length() * 2;
  }

  /** What is left of a word that was only dressed up with digits and signs, or said twice. */
  private static String core(String folded) {
    var bare = folded.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    var half = bare.length() / 2;
    return bare.length() % 2 == 0 && bare.startsWith(bare.substring(half))
        ? bare.substring(half)
        : bare;
  }

  /** Whether most of the password is made of these names. */
  private static boolean tells(String folded, String... names) {
    var rest = folded;
    for (var name : names) {
      for (var part : folded(name).split("[^\\p{L}\\p{N}]+")) {
        rest = part.length() < TELLING ? rest : rest.replace(part, "");
      }
    }
    return rest.length() * 2 < folded.length();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}

package org.baraza.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

  private final PasswordRule rule =
      new PasswordRule(
          new KnownPasswords(), new PasswordSettings(List.of("baraza", "Example Ministry")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acacia lantern ferry",
        "Sept tortues jouent au dé",
        "kahawa-na-mvua-2",
        "ничего не забыто никогда",
        "سبع نخلات على الساحل",
        "四只乌龟在沙滩上慢慢地走路回家去",
        "xq7#Lw0pz!Vr"
      })
  void whatIsLongAndOnesOwnIsAccepted(String password) {
    assertThat(rule.trouble(password, "Amina Diallo", "amina@example.org")).isEmpty();
  }

  @Test
  void lengthIsCountedInCharacters() {
    assertThat(rule.trouble("short phrase".substring(1))).isEqualTo("access.password.short");
    assertThat(rule.trouble("四只乌龟在沙滩上走路")).isEqualTo("access.password.short");
    assertThat(rule.trouble("ab cd ef gh ".repeat(11))).isEqualTo("access.password.long");
    assertThat(rule.trouble("river stone under bridge ".repeat(5))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "Password2026!",
        "unbelievable",
        "qwertyuiop123",
        "123456789012",
        "aaaaaaaaaaaaaaa",
        "abcdefghijklm",
        "ababababababab",
        "dragondragon",
        "!!!!sunshine!!!!"
      })
  void whatOthersChoseOrAnybodyWouldTryIsNot(String password) {
    assertThat(rule.trouble(password)).isEqualTo("access.password.common");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Baraza-Baraza", "Baraza-2027-baraza", "ministry example"})
  void whatTheHouseIsCalledIsNone(String password) {
    assertThat(rule.trouble(password)).isEqualTo("access.password.common");
  }

  @Test
  void onesNameIsNoPassword() {
    assertThat(rule.trouble("aminadiallo-77", "Amina Diallo", "x@example.org"))
        .isEqualTo("access.password.own");
    assertThat(rule.trouble("Mohamedou1987x", "M. O.", "mohamedou@example.org"))
        .isEqualTo("access.password.own");
  }
}

package org.baraza.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

  @ParameterizedTest
  @ValueSource(strings = {"/fr", "/ar/practices/482130", "/en/search?q=a%20b&page=2"})
  void ourOwnAddressesAreGoneOnTo(String address) {
    assertThat(LocalPath.of(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//elsewhere.example",
        "/en//elsewhere.example\n",
        "/\\elsewhere.example",
        "https://elsewhere.example",
        "/de/practices",
        "/english",
        "/en/a b",
        "/en/\\a",
        "/en/\"a",
        "/en/sign-in?next=/en",
        "/en/password/x",
        "javascript:alert(1)"
      })
  void nothingElseIs(String address) {
    assertThat(LocalPath.of(address)).isEmpty();
    assertThat(LocalPath.of(null)).isEmpty();
  }

  @Test
  void whoCameFromAPageOfOursGoesBackThere() {
    assertThat(LocalPath.cameFrom("https://baraza.example/fr/gaps?rows=themes", "baraza.example"))
        .isEqualTo("/fr/gaps?rows=themes");
    assertThat(LocalPath.cameFrom("https://elsewhere.example/fr", "baraza.example")).isEmpty();
    assertThat(LocalPath.cameFrom("not an address", "baraza.example")).isEmpty();
    assertThat(LocalPath.cameFrom(null, "baraza.example")).isEmpty();
  }
}

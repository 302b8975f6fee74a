package org.baraza.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a source carries, and where it leads. */
class EvidenceTests {

  @ParameterizedTest
  @CsvSource({
    "research, study, strong",
    "official, report, moderate",
    "organization, report, moderate",
    "press, press, weak",
    "copy, press, weak",
    "'', press, weak"
  })
  void evidenceIsAsStrongAsItsSource(String type, String kind, String strength) {
    var evidence = Evidence.from(Dossiers.source(type, 2020));

    assertThat(evidence.kind()).isEqualTo(kind);
    assertThat(evidence.strength()).isEqualTo(strength);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, true",
    "http://example.org, true",
    "javascript:alert(1), false",
    "'', false",
    "ftp://example.org, false"
  })
  void onlyAddressesOfTheWebAreLinked(String url, boolean linkable) {
    assertThat(new Source("A", "", url, 0, "press").isLinkable()).isEqualTo(linkable);
  }
}

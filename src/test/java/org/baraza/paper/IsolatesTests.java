package org.baraza.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Words that run against the direction around them. */
class IsolatesTests {

  private static final BitSet SHOWN = new Typefaces().characters();

  @ParameterizedTest
  @CsvSource({
    "ltr, plain English 2017",
    "ltr, one عربي word",
    "rtl, نص فيه UNSC 2396 واحد",
    "rtl, قرار 2396 (2017)"
  })
  void whatHasOneRunStaysInItsLine(String direction, String text) {
    assertThat(apart("<p dir=\"" + direction + "\">" + text + "</p>")).isEmpty();
  }

  @Test
  void whatHasSeveralRunsIsSetApart() {
    assertThat(apart("<p dir=\"ltr\">Mixed قرار 2396 (2017) and مادة 5 text</p>"))
        .containsExactly("rtl: قرار 2396 (2017)", "rtl: مادة 5");
    assertThat(apart("<p dir=\"rtl\">نص Title عربي end نص</p>")).isEmpty();
    assertThat(apart("<div dir=\"rtl\"><bdi>Title عربي 5 end</bdi></div>"))
        .containsExactly("ltr: Title عربي 5 end", "rtl: عربي 5");
  }

  @Test
  void anIsolateTakesTheDirectionOfItsFirstLetter() {
    assertThat(apart("<div dir=\"ltr\"><p><bdi>قرار 2396</bdi>, <bdi>وكالة</bdi></p></div>"))
        .containsExactly("rtl: قرار 2396");
  }

  @Test
  void noWordIsLost() {
    var markup = "<p dir=\"ltr\">a قرار 2396 (2017) b <i>c مادة 5 d</i> e</p>";

    assertThat(Manuscript.of(markup.getBytes(UTF_8), SHOWN).getDocumentElement().getTextContent())
        .isEqualTo("a قرار 2396 (2017) b c مادة 5 d e");
  }

  private static List<String> apart(String markup) {
    var isolates = Manuscript.of(markup.getBytes(UTF_8), SHOWN).getElementsByTagName("bdi");
    var apart = new ArrayList<String>();
    for (int at = 0; at < isolates.getLength(); at++) {
      var one = (Element) isolates.item(at);
      if (one.getAttribute("class").equals("apart")) {
        apart.add(one.getAttribute("dir") + ": " + one.getTextContent());
      }
    }
    return apart;
  }
}

package org.baraza.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words are parted at the end of a line, and that they are whole words all the same. */
class SyllablesTests {

  private static final String SOFT = "\u00AD";

  @ParameterizedTest
  @CsvSource({
    "EN, communities, com-munit-ies",
    "EN, counterterrorism, counter-ter-ror-ism",
    "FR, déradicalisation, déra-di-ca-li-sa-tion",
    "ES, cooperación, coope-ra-ción",
    "PT, prevenção, pre-ven-ção",
    "RU, сотрудничество, сотруд-ни-че-ство",
  })
  void wordsOfFiveLanguagesAreParted(Lang lang, String word, String parted) {
    var marked = Syllables.of(lang).orElseThrow().marked(word);
    assertThat(marked.replace(SOFT, "-")).isEqualTo(parted);
  }

  @Test
  void arabicAndChineseAreNot() {
    assertThat(Syllables.of(Lang.AR)).isEmpty();
    assertThat(Syllables.of(Lang.ZH)).isEmpty();
  }

  @Test
  void namesAddressesCodesHeadingsAndLinksStayWhole() {
    assertThat(marked("<p>the (communities), of l’organisation</p>"))
        .isEqualTo("<p>the (com~munit~ies), of l’organ~isa~tion</p>".replace("~", SOFT));
    for (var whole :
        new String[] {
          "<p>Communities COMMUNITIES communities.example/communities inter-communities</p>",
          "<h2>communities</h2>",
          "<p><a href=\"https://example.org\">communities</a></p>",
          "<p class=\"address\">communities</p>",
          "<p lang=\"ar\">communities</p>",
        }) {
      assertThat(marked(whole)).isEqualTo(whole);
    }
  }

  @Test
  void aReaderFindsTheWholeWordWhereALineEndsWithinIt() throws Exception {
    var sentence = "communities organisations authorities ";
    var markup =
        "<html lang=\"en\"><head><title>t</title>"
            + "<link rel=\"stylesheet\" type=\"text/css\" href=\"baraza:type.css\"/></head><body>"
            + ("<p>" + sentence.repeat(40) + "</p></body></html>");
    var galley = new Galley(markup.getBytes(StandardCharsets.UTF_8), Lang.EN, PaperSize.A4, 1);
    try (var pdf = new Pdf(Printers.ofBooks().set(galley).pdf())) {
      var text = new PDFTextStripper().getText(pdf.document());
      assertThat(text).contains(SOFT).doesNotContain("-");
      assertThat(text.replaceAll(SOFT + "\\s+", "").replaceAll("\\s+", " ").strip())
          .isEqualTo(sentence.repeat(40).strip());
    }
  }

  private static String marked(String body) {
    var all = new BitSet();
    all.set(0, Character.MAX_VALUE);
    var sheet =
        Manuscript.of(("<x lang=\"en\">" + body + "</x>").getBytes(StandardCharsets.UTF_8), all);
    Hyphenation.mark(sheet);
    return written(sheet.getDocumentElement().getFirstChild());
  }

  private static String written(org.w3c.dom.Node node) {
    var serializer =
        ((org.w3c.dom.ls.DOMImplementationLS)
                node.getOwnerDocument().getImplementation().getFeature("LS", "3.0"))
            .createLSSerializer();
    serializer.getDomConfig().setParameter("xml-declaration", false);
    return serializer.writeToString(node);
  }
}

package org.baraza.handbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Pages of what was never printed. */
class PaginationTests {

  private final Pagination pages = new Pagination();

  @Test
  void aFileBeginsAPageAndSoDoesTheFirstPieceAfterSoManyLetters() {
    var text = marked("a.xhtml", ("<p title=\"1 > 0\">" + "word ".repeat(200) + "</p>").repeat(5));
    assertThat(Jsoup.parse(text).select("p:has([role=doc-pagebreak])")).hasSize(2);
    assertThat(text).contains("<main><span role=\"doc-pagebreak\" id=\"page-1\" title=\"1\">");
    assertThat(marked("b.xhtml", "<p>Short.</p>")).contains("id=\"page-4\"");
    assertThat(pages.pages())
        .extracting(Pagination.Leaf::href)
        .containsExactly("a.xhtml#page-1", "a.xhtml#page-2", "a.xhtml#page-3", "b.xhtml#page-4");
  }

  @Test
  void anIdeographWeighsMoreThanALetter() {
    marked("zh.xhtml", ("<p>" + "监".repeat(600) + "</p>").repeat(3));
    assertThat(pages.pages()).hasSize(3);
  }

  @Test
  void noPageBeginsInAHeadingOrInTheHeadOfARow() {
    var long2 = "<p>" + "word ".repeat(500) + "</p>";
    var text = marked("a.xhtml", long2 + "<h2>B</h2><table><tr><th>C</th><td>D</td></tr></table>");
    assertThat(text).contains("<h2>B</h2>", "<th>C</th><td><span role=");
  }

  private String marked(String file, String body) {
    var page = "<html><head><title>t</title></head><body><main>" + body + "</main></body></html>";
    var marked = pages.marked(file, page.getBytes(StandardCharsets.UTF_8));
    return new String(marked, StandardCharsets.UTF_8);
  }
}

package org.baraza.forum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.baraza.language.Lang;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "![x](https://example.org/pixel.png)",
        "![x](javascript:alert(1))",
        "[![x](https://example.org/a.png)](javascript:alert(1))",
        "<https://example.org/\" onmouseover=\"alert(1)>",
        "[x](https://example.org \"a\\\" onclick=\\\"alert(1)\")",
        "```\"><script>alert(1)</script>\nx\n```",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](&#106;avascript:alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](//evil.example)",
        "[x](blob:https://a.example/1)",
        "<style>*{display:none}</style>",
        "<!-- --><svg onload=alert(1)>"
      })
  void nothingThatIsTypedRunsOrFetches(String typed) {
    var shown = Jsoup.parseBodyFragment(Markdown.render(typed).html()).body();
    assertThat(shown.select("script, style, img, svg, iframe, form, [style], [id], [src]"))
        .isEmpty();
    assertThat(shown.getAllElements())
        .allSatisfy(one ->
            assertThat(one.attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(shown.select("a"))
        .allSatisfy(link -> assertThat(link.attr("href")).matches("|(https?:|mailto:).*"));
  }

  @Test
  void quotationsSayTheirLanguageAndCallsAreShownAsSuch() {
    var said =
        new Saying(
            "> Que pensez-vous de la réinsertion des jeunes dans les communes ?\n\n"
                + "We agree with **@Zqann Other**, @zqann  Lee and @Zqannabel, `@Zqann Lee`.",
            Lang.EN);
    var shown =
        Jsoup.parseBodyFragment(Markdown.render(said, List.of("Zqann", "Zqann Lee")).html());
    assertThat(shown.select("blockquote").attr("lang")).isEqualTo("fr");
    assertThat(shown.select("strong[dir=auto]").eachText()).containsExactly("@Zqann", "@zqann Lee");
    assertThat(shown.text()).contains("@Zqann Other, @zqann Lee and @Zqannabel, @Zqann Lee.");
    var own = new Saying("> We agree with the plan of the ministry\n\nYes", Lang.EN);
    assertThat(Markdown.render(own, List.of()).html()).doesNotContain("lang=");
  }

  @Test
  void headingsStandBelowThoseOfThePage() {
    assertThat(Markdown.render("# One\n\n###### Six").html())
        .contains("<h3 dir=\"auto\">One</h3>")
        .contains("<h6 dir=\"auto\">Six</h6>");
  }

  @Test
  void picturesOfOtherPlacesAreLinksAndCountAsSuch() {
    var rendered = Markdown.render("![map](https://example.org/map.png) [a](https://b.example)");
    assertThat(rendered.links()).isEqualTo(2);
    assertThat(rendered.html())
        .contains("<a rel=\"nofollow noopener ugc\" href=\"https://example.org/map.png\">map</a>");
  }

  @Test
  void addressesOfThisSiteStay() {
    assertThat(Markdown.render("[it](/en/practices/482130) [that](#p-3)").html())
        .contains("href=\"/en/practices/482130\"")
        .contains("href=\"#p-3\"");
  }

  @Test
  void anAddressThatIsNoLinkCountsLikeOne() {
    assertThat(Markdown.render("https://a.example and www.b.example").links()).isEqualTo(2);
    assertThat(Markdown.render("[https://a.example](https://a.example)").links()).isEqualTo(1);
    assertThat(Markdown.render("<https://a.example> https://www.b.example").links()).isEqualTo(2);
    assertThat(Markdown.render("a://b, wwww. and https:// are none").links()).isZero();
  }

  @Test
  void whatIsQuotedIsAQuotation() {
    var shown =
        Jsoup.parseBodyFragment(Markdown.render(Markdown.quoted("One\n\n> Two") + "Me").html());
    assertThat(shown.select("blockquote blockquote").text()).isEqualTo("Two");
    assertThat(shown.body().children().last().text()).isEqualTo("Me");
  }

  @Test
  void whatIsNestedWithoutEndTakesNoTime() {
    assertThat(Duration.ofSeconds(5)).isGreaterThan(time("> ".repeat(9_000) + "x"));
    assertThat(Duration.ofSeconds(5)).isGreaterThan(time("[".repeat(19_000)));
    assertThat(Duration.ofSeconds(5)).isGreaterThan(time("*a ".repeat(6_000)));
  }

  private static Duration time(String typed) {
    var begin = System.nanoTime();
    Markdown.render(typed);
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  @Test
  void whatIsNestedBeyondReasonIsShownAsItWasTyped() {
    var stars = "*".repeat(9_999);
    for (var deep : new String[] {stars + "a" + stars, "[".repeat(9_999), ">".repeat(9_999)}) {
      assertThat(Markdown.render(deep).html()).isNotEmpty();
      assertThat(Markdown.plain(deep)).isNotEmpty();
    }
  }
}

package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Cookie;
import org.springframework.core.io.ClassPathResource;

/** Every type of page against WCAG 2.2 A and AA, as far as a machine can tell. */
@RunningHouse
class AxeTests {

  private static final String WCAG = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";

  /** Only colours change in the dark, and not with the language: one of each direction is asked. */
  private static final String COLOURS = "['color-contrast', 'link-in-text-block']";

  private static final Set<String> IN_THE_DARK = Set.of("en", "ar");

  private static final String AXE = axe();

  private final Site site;
  private final PageTypes types;
  private final MemberPages members;

  AxeTests(Site site, PageTypes types, MemberPages members) {
    this.site = site;
    this.types = types;
    this.members = members;
  }

  @AfterEach
  void forgetWhoWasHere() {
    Browser.two().forEach(browser -> browser.driver().manage().deleteAllCookies());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar", "zh"})
  void everyTypeOfPageIsAccessibleInLightAndDark(String lang) {
    var faults = new Faults();
    share(
        types.all(),
        (browser, path) -> {
          browser.in("light").open(site.at('/' + lang + path));
          browser.run(AXE);
          check(browser, "tag", WCAG).forEach(fault -> faults.note(fault, path));
          if (IN_THE_DARK.contains(lang)) {
            check(browser.in("dark"), "rule", COLOURS)
                .forEach(fault -> faults.note(fault, path + " in the dark"));
          }
        });
    Browser.two().forEach(browser -> browser.in("light"));

    assertThat(faults.isEmpty()).as("violations" + faults).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void everyTypeOfPageOfMembersIsAccessible(String lang) {
    Browser.two().forEach(browser -> new Actor(browser, site, lang).leaves());
    var faults = new Faults();
    share(
        members.all(),
        (browser, seat) -> {
          browser.driver().manage().addCookie(new Cookie("session", seat.who().session(), "/"));
          browser.open(site.at('/' + lang + seat.path()));
          browser.run(AXE);
          check(browser, "tag", WCAG).forEach(fault -> faults.note(fault, seat.path()));
        });

    assertThat(faults.isEmpty()).as("violations" + faults).isTrue();
  }

  @Test
  void theCheckerSeesWhatIsWrong() {
    var page = "<title>x</title><img src='data:,'><p style='color:silver;background:white'>pale";
    var browser = Browser.scripted().open("data:text/html;charset=utf-8," + Site.encoded(page));
    browser.run(AXE);

    assertThat(check(browser, "tag", WCAG))
        .anyMatch(fault -> fault.startsWith("image-alt"))
        .anyMatch(fault -> fault.startsWith("color-contrast"));
  }

  /** Looks at each page in one of two browsers: while one reckons, the other is served. */
  private static <P> void share(List<P> pages, BiConsumer<Browser, P> look) {
    var waiting = new ConcurrentLinkedQueue<>(pages);
    try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
      var looks =
          Browser.two().stream()
              .map(
                  browser -> CompletableFuture.runAsync(() -> empty(waiting, browser, look), desks))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(looks).join();
    }
  }

  private static <P> void empty(Queue<P> waiting, Browser browser, BiConsumer<Browser, P> look) {
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    for (var page = waiting.poll(); page != null; page = waiting.poll()) {
      look.accept(browser, page);
    }
  }

  /** What is wrong with the page that a browser shows, which need not be one of the site. */
  static List<String> violations(Browser browser) {
    browser.run(AXE);
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return check(browser, "tag", WCAG);
  }

  /** What is wrong with the page, each with its place in it. */
  @SuppressWarnings("unchecked")
  private static List<String> check(Browser browser, String kind, String values) {
    var script =
        """
        const done = arguments[arguments.length - 1];
        axe.run(document, {runOnly: {type: '%s', values: %s}, resultTypes: ['violations'],
          preload: false, iframes: false})
          .then(r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ': '
                    + n.html.replace(/\\d+/g, 'N').replace(/\\/[a-z]{2}\\//g, '/').slice(0, 140)))),
                e => done(['' + e]))\
        """
            .formatted(kind, values);
    return (List<String>) browser.driver().executeAsyncScript(script);
  }

  private static String axe() {
    try {
      return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

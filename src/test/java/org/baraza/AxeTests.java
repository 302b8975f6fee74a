package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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

  /** Only colours change in the dark. */
  private static final String COLOURS = "['color-contrast', 'link-in-text-block']";

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
    Browser.scripted().driver().manage().deleteAllCookies();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar", "zh"})
  void everyTypeOfPageIsAccessibleInLightAndDark(String lang) {
    var browser = Browser.scripted();
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    var faults = new Faults();
    for (var path : types.all()) {
      browser.in("light").open(site.at('/' + lang + path));
      browser.run(AXE);
      check(browser, "tag", WCAG).forEach(fault -> faults.note(fault, path));
      check(browser.in("dark"), "rule", COLOURS)
          .forEach(fault -> faults.note(fault, path + " in the dark"));
    }
    browser.in("light");

    assertThat(faults.isEmpty()).as("violations" + faults).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void everyTypeOfPageOfMembersIsAccessible(String lang) {
    var browser = Browser.scripted();
    var actor = new Actor(browser, site, lang).leaves();
    var faults = new Faults();
    for (var seat : members.all()) {
      browser.driver().manage().addCookie(new Cookie("session", seat.who().session(), "/"));
      actor.opens(seat.path());
      browser.run(AXE);
      check(browser, "tag", WCAG).forEach(fault -> faults.note(fault, seat.path()));
    }

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

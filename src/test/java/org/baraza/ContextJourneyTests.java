package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** A reader looks for what fits their own country, in a real browser. */
@RunningHouse
class ContextJourneyTests {

  private final Site site;

  ContextJourneyTests(Site site) {
    this.site = site;
  }

  @AfterEach
  void forgetTheCountry() {
    Browser.scripted().driver().manage().deleteAllCookies();
    Browser.withoutScripts().driver().manage().deleteAllCookies();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, réintégration, true",
    "fr, réintégration, false",
    "ar, إعادة الإدماج, true",
    "ar, إعادة الإدماج, false"
  })
  void aReaderFromMauritaniaFindsWhatFits(String lang, String words, boolean scripted) {
    var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
    browser.open(site.at('/' + lang + "/practices"));
    new Select(browser.one("form.search select")).selectByValue("MRT");
    browser.one("input[type=search]").sendKeys(words, Keys.ENTER);
    browser.until("return location.search.includes('for=MRT')");
    assertThat(browser.all(".card").stream().limit(5))
        .as("each of the first five says why it fits")
        .hasSize(5)
        .allSatisfy(card -> assertThat(card.findElements(By.cssSelector(".why"))).isNotEmpty());

    browser.one(".card h3 a[href*=practices]").sendKeys(Keys.ENTER);
    browser.until("return /practices\\/\\d+$/.test(location.pathname)");
    assertThat(browser.all("#fit tbody tr")).hasSizeGreaterThan(5);
    var usual = shares(browser);
    browser.all("#fit summary").getLast().sendKeys(Keys.ENTER);
    browser.one("input[name='w.languages']").sendKeys(Keys.END);
    browser.one("form.weights button").sendKeys(Keys.ENTER);
    browser.until("return location.search.includes('w.languages=5')");
    assertThat(shares(browser)).as("another weight, other shares").isNotEqualTo(usual);
  }

  @ParameterizedTest
  @CsvSource({"fr, true", "fr, false", "ar, true", "ar, false"})
  void whatAPracticeTakesIsCheckedAndItsLineageFollowed(String lang, boolean scripted) {
    var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
    browser.open(site.at('/' + lang + "/practices/lineage"));
    browser.one("main ul ul a[href*='/practices/']").sendKeys(Keys.ENTER);
    browser.until("return /practices\\/\\d+$/.test(location.pathname)");
    var here = browser.run("return location.pathname").toString();
    browser.one("a[href*=readiness]").sendKeys(Keys.ENTER);
    browser.until("return location.pathname.endsWith('/readiness')");
    new Select(browser.one("select[name=for]")).selectByValue("MRT");
    browser.one("fieldset input[value=no]").sendKeys(Keys.SPACE);
    browser.one("main form button").sendKeys(Keys.ENTER);
    browser.until("return location.search.includes('=no')");
    assertThat(browser.all("main .card h3 a, main h3 a, main li a"))
        .as("what could close the gap")
        .isNotEmpty();

    browser.open(site.at(here));
    browser
        .one("article ul a[href*='/practices/']:not([href$='" + here + "'])")
        .sendKeys(Keys.ENTER);
    browser.until("return location.pathname !== '" + here + "'");
    assertThat(browser.run("return location.pathname").toString()).contains("/practices/");
  }

  @ParameterizedTest
  @CsvSource({"fr, true", "fr, false", "ar, true", "ar, false"})
  void aFacilitatorGoesFromAGapToTheNearestPractices(String lang, boolean scripted) {
    var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
    browser.open(site.at('/' + lang + "/gaps"));
    browser.one("td.gap > a").sendKeys(Keys.ENTER);
    browser.until("return location.pathname.endsWith('/practices')");
    assertThat(browser.run("return location.search").toString()).contains("for=");
    assertThat(browser.all(".card h3 a")).as("practices of elsewhere").isNotEmpty();
  }

  private static String shares(Browser browser) {
    return browser.one("#fit table").getText();
  }
}

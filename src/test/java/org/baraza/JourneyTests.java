package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a person wants of the house, done in a real browser. */
@RunningHouse
class JourneyTests {

  private static final String SPANISH = "Política de reintegración y reincorporación";

  private final Site site;
  private final PageTypes types;

  JourneyTests(Site site, PageTypes types) {
    this.site = site;
    this.types = types;
  }

  @AfterEach
  void backToAWideWindow() {
    Browser.scripted().wide(1200);
  }

  @Test
  void aReaderOfFrenchFindsWhatIsWrittenInSpanish() {
    findInFrench(Browser.scripted());
  }

  @Test
  void withoutScriptsTheSameWayIsOpen() {
    findInFrench(Browser.withoutScripts());
  }

  @Test
  void aReaderOfArabicGoesFromRightToLeft() {
    var browser = Browser.scripted().open(site.at("/ar"));
    assertThat(browser.run("return getComputedStyle(document.body).direction")).isEqualTo("rtl");
    assertThat(left(browser.one(".brand"))).isGreaterThan(left(browser.one(".langs")));

    browser.one("input[type=search]").sendKeys("إعادة إدماج المقاتلين السابقين", Keys.ENTER);
    browser.until("return location.pathname === '/ar/search'");
    assertThat(browser.all(".card h3 a")).isNotEmpty();

    browser.one(".card h3 a[href*=practices]").click();
    browser.until("return /practices\\/\\d+$/.test(location.pathname)");
    assertThat(browser.one("html").getAttribute("dir")).isEqualTo("rtl");
    assertThat(browser.all("article [lang]:not([lang=ar])[dir=ltr]")).isNotEmpty();
  }

  @Test
  void narrowingAListNeedsNoNewPage() {
    var browser = Browser.scripted().open(site.at("/en/practices"));
    browser.run("window.same = true");
    var before = browser.one("#found").getText();
    browser.one("input[name=pillar][value=II]").click();

    browser.until("return location.search.includes('pillar=II')");
    browser.until("return document.querySelector('#found').textContent !== '" + before + "'");
    assertThat(browser.run("return window.same")).isEqualTo(true);
    assertThat(browser.one("input[name=pillar][value=II]").isSelected()).isTrue();

    browser.driver().navigate().back();
    browser.until("return document.querySelector('#found').textContent === '" + before + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document.body.innerHTML = '<b>x</b>'",
        "document.body.insertAdjacentHTML('beforeend', '<b>x</b>')",
        "new DOMParser().parseFromString('<b>x</b>', 'text/html')",
        "document.createElement('script').src = '/x.js'",
        "trustedTypes.createPolicy('other', {})",
        "setTimeout('1')"
      })
  void noScriptMakesMarkupOrScriptOutOfText(String script) {
    var browser = Browser.scripted().open(site.at("/en/practices"));
    var tried = "try { " + script + "; return 'done' } catch (refused) { return refused.name }";

    assertThat(browser.run(tried).toString()).endsWith("Error");
  }

  @Test
  void withoutScriptsAListIsNarrowedByItsButton() {
    var browser = Browser.withoutScripts().open(site.at("/en/practices"));
    browser.one("input[name=pillar][value=II]").click();
    browser.one("form.filters button").sendKeys(Keys.ENTER);

    browser.until("return location.search.includes('pillar=II')");
    assertThat(browser.all("ul.chips [aria-label]")).isNotEmpty();
  }

  @Test
  void whoTypesIsOfferedTitles() {
    var browser = Browser.scripted().open(site.at("/en"));
    browser.one("input[type=search]").sendKeys("reint");

    browser.until("return document.querySelectorAll('#suggestions option').length > 0");
  }

  @Test
  void theKeyboardAloneGoesAllTheWay() {
    var browser = Browser.scripted().open(site.at("/en"));
    tab(browser);
    assertThat(focused(browser).getAttribute("class")).isEqualTo("skip");
    assertThat(focused(browser).getLocation().getX()).isNotNegative();
    focused(browser).sendKeys(Keys.ENTER);
    assertThat(focused(browser).getAttribute("id")).isEqualTo("main");

    tabTo(browser, "input[type=search]");
    focused(browser).sendKeys("reintegration", Keys.ENTER);
    browser.until("return location.pathname === '/en/search'");

    tabTo(browser, ".card h3 a");
    focused(browser).sendKeys(Keys.ENTER);
    browser.until("return location.pathname !== '/en/search'");
    assertThat(browser.all("h1")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "ru"})
  void nothingIsWiderThanASmallTelephone(String lang) {
    var browser = Browser.scripted().wide(320);
    var faults = new Faults();
    for (var path : types.all()) {
      browser.open(site.at('/' + lang + path));
      if (!(Boolean) browser.run("return document.documentElement.scrollWidth <= innerWidth")) {
        faults.note(browser.run(WIDEST).toString(), path);
      }
    }

    assertThat(faults.isEmpty()).as("wider than the window" + faults).isTrue();
  }

  private static final String WIDEST =
      """
      const wide = e => e.getBoundingClientRect().right > innerWidth + 1
          || e.getBoundingClientRect().left < -1 && !e.matches('.skip, .unseen');
      return [...document.querySelectorAll('main *')]
          .filter(e => wide(e) && !e.closest('.scroll') && ![...e.children].some(wide))
          .slice(0, 3).map(e => e.outerHTML.slice(0, 90).replace(/\\s/g, ' ')).join(' | ')
      """;

  private void findInFrench(Browser browser) {
    browser.open(site.at("/fr"));
    browser.one("input[type=search]").sendKeys("réinsertion d’anciens combattants");
    browser.one("form.search button").click();
    browser.until("return location.pathname === '/fr/search'");

    var hit =
        browser.all(".card").stream()
            .filter(card -> card.getText().contains("Colombie"))
            .findFirst()
            .orElseThrow();
    hit.findElement(By.cssSelector("h3 a")).sendKeys(Keys.ENTER);
    browser.until("return /practices\\/\\d+$/.test(location.pathname)");

    assertThat(browser.one("html").getAttribute("lang")).isEqualTo("fr");
    assertThat(browser.one("article").getText()).contains("espagnol");
    browser.one(".langs a[lang=es]").click();
    browser.until("return location.pathname.startsWith('/es/practices/')");
    assertThat(browser.one("h1").getText()).startsWith(SPANISH);
  }

  private static void tabTo(Browser browser, String css) {
    for (int step = 0; step < 150; step++) {
      tab(browser);
      if (Boolean.TRUE.equals(
          browser.run("return document.activeElement.matches(arguments[0])", css))) {
        return;
      }
    }
    throw new AssertionError("the keyboard never came to " + css);
  }

  /** One step on; whatever has the focus shows it. */
  private static void tab(Browser browser) {
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    assertThat(browser.run(FOCUS_SHOWS))
        .as(focused(browser).getAttribute("outerHTML"))
        .isEqualTo(true);
  }

  private static final String FOCUS_SHOWS =
      """
      const e = document.activeElement, s = getComputedStyle(e);
      return e === document.body || s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
        || e.parentElement.matches(':focus-within')
           && getComputedStyle(e.parentElement).outlineStyle !== 'none'\
      """;

  private static WebElement focused(Browser browser) {
    return browser.driver().switchTo().activeElement();
  }

  private static int left(WebElement element) {
    return element.getLocation().getX();
  }
}

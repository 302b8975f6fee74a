package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * Somebody at a browser who reads in one language, and does nothing but type, choose and press.
 *
 * @param lang the code of the language
 */
public record Actor(Browser browser, Site site, String lang) {

  private static final String WIDER =
      """
      const wide = e => e.getBoundingClientRect().right > innerWidth + 1
          || e.getBoundingClientRect().left < -1 && !e.matches('.skip, .unseen');
      return document.documentElement.scrollWidth <= innerWidth ? '' :
        [...document.querySelectorAll('main *')].filter(e => wide(e) && !e.closest('.scroll'))
          .slice(0, 3).map(e => e.outerHTML.slice(0, 90)).join(' | ') || 'wider'
      """;

  public Actor opens(String path) {
    browser.open(site.at('/' + lang + path));
    return this;
  }

  /** Sits down as somebody who is signed in already. */
  public Actor as(Visitor visitor) {
    leaves();
    browser.driver().manage().addCookie(new Cookie("session", visitor.session(), "/"));
    return this;
  }

  /** Is nobody the house knows. */
  public Actor leaves() {
    opens("/about");
    browser.driver().manage().deleteAllCookies();
    return this;
  }

  public Actor types(String name, String text) {
    var field = named(name);
    field.clear();
    field.sendKeys(text);
    return this;
  }

  public Actor selects(String name, String value) {
    new Select(named("select", name)).selectByValue(value);
    return this;
  }

  public Actor ticks(String name, String value) {
    browser.one("input[name='" + name + "'][value='" + value + "']").sendKeys(Keys.SPACE);
    return this;
  }

  /** Presses what leads to another page, and waits for that. */
  public Actor presses(String css) {
    browser.run("document.documentElement.dataset.left = 'yes'");
    browser.one(css).sendKeys(Keys.ENTER);
    browser.until(
        "return !document.documentElement.dataset.left && document.readyState === 'complete'");
    return this;
  }

  /** Presses the button of the form that goes there. */
  public Actor sends(String form) {
    return presses(
        "form[action$='"
            + form
            + "'] button:not([name]), form[action$='"
            + form
            + "']"
            + " button[value=next]");
  }

  public Actor isAt(String path) {
    assertThat(here()).as(text()).isEqualTo(path);
    return this;
  }

  /** Finds nothing wider than the window. */
  public Actor fits() {
    assertThat(browser.run(WIDER)).as(here()).isEqualTo("");
    return this;
  }

  /** Where they are, after the language. */
  public String here() {
    return browser.run("return location.pathname").toString().substring(1 + lang.length());
  }

  /** What they read in the main part of the page. */
  public String text() {
    return browser.one("main").getText();
  }

  public boolean sees(String css) {
    return !browser.all(css).isEmpty();
  }

  private WebElement named(String name) {
    return named("", name);
  }

  private WebElement named(String tag, String name) {
    return Stream.of(browser.all(tag + "[name='" + name + "']"))
        .flatMap(List::stream)
        .filter(field -> !"hidden".equals(field.getAttribute("type")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name + " at " + here()));
  }

  public List<WebElement> all(String css) {
    return browser.driver().findElements(By.cssSelector(css));
  }
}

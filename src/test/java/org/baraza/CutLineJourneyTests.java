package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What becomes of one's work when the line is cut in the middle of it, in a real browser. */
@RunningHouse
class CutLineJourneyTests {

  private static final int SIZE = 3_000_000;
  private static final int SLOW = 600_000;

  private final Site site;
  private final Visitors visitors;
  private final Browser browser = Browser.scripted();

  CutLineJourneyTests(Site site, Visitors visitors) {
    this.site = site;
    this.visitors = visitors;
  }

  @AfterEach
  void mendTheLine() {
    browser.line(true, 0);
    browser.driver().manage().deleteAllCookies();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void whatIsTypedWhileTheLineIsCutIsKeptAndSentOnceItIsBack(String lang) {
    var author = visitors.member();
    var actor = new Actor(browser, site, lang).as(author).opens("/drafts");
    actor.presses("form.card button");
    var section = '/' + lang + actor.here();
    actor.types("title", "Puits et pâturages");
    browser.until(SAYS.formatted("saved"));

    browser.line(false, 0);
    actor.types("summary", "Écrit sans connexion. كُتب دون اتصال.");
    browser.until(SAYS.formatted("kept"));
    assertThat(author.page(section).select("[name=summary]").val()).isEmpty();

    browser.line(true, 0);
    browser.until(SAYS.formatted("saved"));
    assertThat(author.page(section).select("[name=summary]").val())
        .isEqualTo("Écrit sans connexion. كُتب دون اتصال.");
    assertThat(author.page(section).select("[name=title]").val()).isEqualTo("Puits et pâturages");
  }

  /** Whether the page says one of its sentences, whatever the hour in it. */
  private static final String SAYS =
      """
      return document.getElementById('saved').textContent
          .startsWith(document.getElementById('saved').dataset.%s.split('@@')[0].slice(0, 12))
      """;

  @Test
  void whatWasTypedBeforeThePageWasLeftWithoutALineIsThereAgain() {
    var author = visitors.member();
    var actor = new Actor(browser, site, "fr").as(author).opens("/drafts");
    actor.presses("form.card button");
    var section = actor.here();
    browser.line(false, 0);
    browser.run(
        """
        const field = document.getElementsByName('description')[0];
        field.value = 'trop pour un envoi en partant '.repeat(666);
        """);
    actor.types("title", "Tapé puis quitté");
    browser.run("location.href = '/fr/about'");
    browser.until("return location.protocol !== 'http:' || !document.getElementById('draft')");

    browser.line(true, 0);
    actor.opens(section);
    if (actor.sees(".found")) {
      browser.one(".found button").sendKeys(Keys.ENTER);
      browser.until(SAYS.formatted("saved"));
    }
    var kept = author.page("/fr" + section);
    assertThat(kept.select("[name=title]").val()).isEqualTo("Tapé puis quitté");
    assertThat(kept.select("[name=description]").val()).hasSizeGreaterThan(19_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void aFileGoesOnByItselfWhenTheLineIsBack(String lang, @TempDir Path folder) throws IOException {
    var author = visitors.member();
    var actor = new Actor(browser, site, lang).as(author);
    var draft = begins(actor);
    var file = file(folder, "Relevé : des puits.txt");

    chooses(actor, file);
    cuts();
    assertThat(browser.one("#told").getText()).isNotEmpty();
    browser.line(true, 0);
    browser.until("return /attachments\\/\\d+$/.test(location.pathname)");
    keeps(actor, author, draft, file);
  }

  @Test
  void afterThePageWasLoadedAgainTheSameFileGoesOnWhereItStopped(@TempDir Path folder)
      throws IOException {
    var author = visitors.member();
    var actor = new Actor(browser, site, "fr").as(author);
    var draft = begins(actor);
    var file = file(folder, "Relevé : des puits.txt");

    chooses(actor, file);
    cuts();
    browser.line(true, 0);
    browser.open("about:blank");
    actor.opens(draft + "/attachments");
    var coming = browser.one(".coming").getAttribute("value");
    browser.run(
        "window.sent = []; const ask = fetch; window.fetch = (to, how) => {"
            + " sent.push(how.headers['Upload-Offset']); window.pieces = sent; return ask(to, how);"
            + " }");
    browser.run("addEventListener('pagehide', () => { sessionStorage.sent = sent.join(' '); })");
    chooses(actor, file);
    browser.until("return /attachments\\/\\d+$/.test(location.pathname)");

    assertThat(browser.run("return location.pathname"))
        .isEqualTo(coming.replace("/uploads/", "/attachments/"));
    var sent = browser.run("return sessionStorage.sent").toString().strip().split(" +");
    assertThat(Integer.parseInt(sent[0])).as("the first piece begins").isPositive();
    keeps(actor, author, draft, file);
  }

  private static String begins(Actor actor) {
    actor.opens("/drafts").presses("form.card button");
    var draft = actor.here().replaceFirst("/snapshot$", "");
    actor.opens(draft + "/attachments");
    return draft;
  }

  private void chooses(Actor actor, Path file) {
    browser.line(true, SLOW);
    browser.one("input[type=file]").sendKeys(file.toString());
    browser.one("#upload button").sendKeys(Keys.ENTER);
    browser.until(
        "return document.getElementById('bar')?.value > 0"
            + " || /attachments\\/\\d+$/.test(location.pathname)");
  }

  /** Cuts the line while a piece is on its way; the page says so, and how far it came. */
  private void cuts() {
    browser.line(false, 0);
    browser.until(
        """
        const [before, after] = document.getElementById('upload').dataset.waits.split('@@');
        const told = document.getElementById('told').textContent;
        return told.startsWith(before) && told.endsWith(after) && told.length > before.length
        """);
    assertThat(
            (Double)
                ((Number) browser.run("return document.getElementById('bar').value")).doubleValue())
        .isBetween(1.0, 99.0);
  }

  private static void keeps(Actor actor, Visitor author, String draft, Path file)
      throws IOException {
    var number = actor.here().replaceFirst(".*/", "");
    actor.presses("form.form button.button").isAt(draft + "/attachments");
    assertThat(actor.all("main .cards .card")).hasSize(1);
    var kept = author.get('/' + actor.lang() + "/attachments/" + number);
    assertThat(Site.unpacked(kept)).isEqualTo(Files.readAllBytes(file));
  }

  /** Some megabytes of words, under a name that no server keeps as it is. */
  private static Path file(Path folder, String name) throws IOException {
    var words = new StringBuilder();
    var random = new Random(7);
    while (words.length() < SIZE) {
      words.append(Long.toString(random.nextLong(1L << 40), 36)).append(' ');
    }
    return Files.writeString(folder.resolve(name), words, StandardCharsets.UTF_8);
  }
}

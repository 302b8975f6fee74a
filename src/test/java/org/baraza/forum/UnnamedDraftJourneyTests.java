package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.Actor;
import org.baraza.Browser;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody begins a topic under their name and then chooses the Chatham House rule for it: what the
 * house and the device kept of it goes, and nothing more is kept.
 */
@RunningHouse
class UnnamedDraftJourneyTests {

  private static final String SAID = "return document.getElementById('saved').textContent !== ''";

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Talk talk;

  UnnamedDraftJourneyTests(Site site, Visitors visitors, JdbcClient jdbc, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqhalfway", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    Sight.atHouseWork(() -> jdbc.sql("delete from forum.draft").update());
    Browser.scripted().driver().manage().deleteAllCookies();
  }

  @Test
  void aDraftIsGoneOnceTheRuleIsChosenAndTheScriptKeepsNothingAfterwards()
      throws InterruptedException {
    var writer = visitors.member();
    var form = talk.space(writer, "members", "no").substring("/en".length()) + "/topics";
    var browser = Browser.scripted();
    var actor = new Actor(browser, site, "en").as(writer).opens(form);
    actor.ticks("kind", "question").types("title", "Zqbegun").types("text", "Zqbegun words");
    browser.until(SAID);
    assertThat(drafts(writer)).as("it is kept while it is typed").isOne();

    browser.run("document.getElementById('saved').textContent = ''");
    actor.ticks("chatham", "yes");
    browser.until(SAID);
    assertThat(drafts(writer)).isZero();
    assertThat(onTheDevice(browser, form)).isFalse();
    assertThat(browser.one("#saved").getText()).contains("no draft is kept");

    actor.types("text", "Zqcandid words");
    Thread.sleep(4000);
    assertThat(drafts(writer)).as("longer than the script waits").isZero();
    actor.opens("/forum");
    assertThat(drafts(writer)).as("nor when they leave the page").isZero();
    assertThat(onTheDevice(browser, form)).isFalse();
    actor.opens(form);
    assertThat(actor.sees(".found")).isFalse();
    assertThat(browser.one("[name=text]").getAttribute("value")).isEmpty();

    actor.ticks("chatham", "yes").ticks("kind", "question").types("title", "Zqcandid");
    var topic = actor.types("text", "Zqcandid words").sends("/topics").here();
    assertThat(writer.data("/en" + topic).path("chathamHouse").asBoolean()).isTrue();
    assertThat(drafts(writer)).isZero();
    assertThat(onTheDevice(browser, form)).isFalse();
  }

  /** Whether the device keeps what is typed into this form; other journeys use it, too. */
  private static boolean onTheDevice(Browser browser, String form) {
    return Boolean.TRUE.equals(
        browser.run("return localStorage.getItem(arguments[0]) !== null", "draft:" + form));
  }

  /** What is kept of it, the empty row of something posted included. */
  private int drafts(Visitor one) {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from forum.draft where account = ?")
            .param(one.account().number())
            .query(Integer.class)
            .single());
  }
}

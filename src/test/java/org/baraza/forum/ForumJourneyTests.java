package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.Actor;
import org.baraza.Browser;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.seek.LeafFall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What people do in the forum, in a real browser as wide as a telephone, with scripts or not. */
@RunningHouse
class ForumJourneyTests {

  private static final int TELEPHONE = 360;
  private static final String SPANISH =
      "Trabajamos con las familias en el barrio desde el primer día de libertad.";

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final Talk talk;

  ForumJourneyTests(Site site, Visitors visitors, People people, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.talk = new Talk("Zqjourney", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    for (var one : Browser.two()) {
      one.wide(1200).driver().manage().deleteAllCookies();
    }
    Browser.withoutScripts().wide(1200).driver().manage().deleteAllCookies();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, true, Suivi après la prison, Comment suivre les personnes après leur sortie de prison ?,"
        + " Nous travaillons avec les familles du quartier dès le premier jour de liberté.",
    "ar, false, المتابعة بعد السجن, كيف نتابع الأشخاص بعد خروجهم من السجن؟,"
        + " نعمل مع العائلات في الحي منذ اليوم الأول للإفراج."
  })
  void aQuestionFromMauritaniaIsAnsweredInSpanishAndBecomesADraftPractice(
      String lang, boolean scripted, String title, String question, String translated) {
    var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
    var actor = new Actor(browser.wide(TELEPHONE), site, lang);
    var steward = visitors.member();
    var asker = visitors.with(Role.FOCAL_POINT, "MRT");
    var expert = visitors.member();
    var translator = visitors.member();
    var space = talk.space(steward, "open", "no").substring("/en".length());

    var topic = asks(actor.as(asker), space, scripted, title, question);
    if (scripted) {
      answers(new Actor(Browser.two().getLast().wide(TELEPHONE), site, "es"), expert, topic);
      isToldWhileReading(actor);
    } else {
      answers(new Actor(browser, site, "es"), expert, topic);
    }
    translates(actor.as(translator), topic, translated);
    confirms(actor.as(steward), topic);
    accepts(actor.as(asker), topic, lang, translated);
    consolidates(actor, topic, title + ". " + translated);
    agreesToBeNamed(new Actor(browser, site, "es").as(expert), topic);
    becomesADraft(actor.as(asker), topic, title, translated);
    everyoneReadsWithoutNames(actor.leaves(), topic, translated, asker, translator);
  }

  private static String asks(
      Actor actor, String space, boolean scripted, String title, String question) {
    fits(actor.opens(space)).presses("a[href$='/topics']");
    fits(actor).ticks("kind", "question").types("title", title);
    actor.types("text", question);
    if (scripted) {
      actor.browser().run("window.same = true");
      actor.browser().one("button[value=preview]").sendKeys(Keys.ENTER);
      actor.browser().until("return !!document.querySelector('#previewed section')");
      assertThat(actor.browser().run("return window.same")).isEqualTo(true);
      actor.browser().until("return !!document.querySelector('#answers a[href*=\"/practices/\"]')");
    } else {
      fits(actor.presses("button[value=preview]"));
      assertThat(actor.sees("#answers a[href*='/practices/']")).as("what could answer").isTrue();
    }
    assertThat(actor.browser().one("#previewed").getText()).contains(question);
    return fits(actor.sends("/topics")).here();
  }

  private static void answers(Actor actor, Visitor expert, String topic) {
    fits(actor.as(expert).opens(topic)).types("text", SPANISH).sends("/posts").isAt(topic);
    assertThat(actor.browser().one("#p-2 div[lang=es]").getText()).contains(SPANISH);
  }

  /** A page that stays open tells that somebody answered, and leads there. */
  private static void isToldWhileReading(Actor actor) {
    actor.browser().run("window.dispatchEvent(new Event('focus'))");
    actor.browser().until("return !!document.querySelector('[role=status] a')");
    fits(actor.presses("[role=status] a"));
    assertThat(actor.browser().one("#p-2").getText()).contains(SPANISH);
  }

  private static void translates(Actor actor, String topic, String translated) {
    fits(actor.opens(topic).presses("#p-2 a[href*='/translations/']"));
    fits(actor.types("text", translated).presses("form[action*='/translations/'] .acts button"));
    assertThat(actor.browser().one("#p-2 > div").getText()).contains(SPANISH);
  }

  private static void confirms(Actor actor, String topic) {
    fits(actor.opens(topic)).presses("#p-2 form[action$='/confirmation'] button").isAt(topic);
  }

  private static void accepts(Actor actor, String topic, String lang, String translated) {
    actor.opens(topic);
    assertThat(actor.browser().one("#p-2 > div[lang=" + lang + "]").getText()).contains(translated);
    actor.presses("#p-2 form[action$='/acceptance'] button").isAt(topic);
    assertThat(actor.browser().one("#p-2 button[aria-pressed=true]").isDisplayed()).isTrue();
  }

  private static void consolidates(Actor actor, String topic, String text) {
    fits(actor.presses("a[href$='/harvest']"));
    actor.all("input[name=post]").getLast().sendKeys(Keys.SPACE);
    fits(actor.types("text", text).presses("button[value=publish]").isAt(topic));
    assertThat(actor.browser().one("#harvest").getText()).contains(text);
  }

  private void agreesToBeNamed(Actor actor, String topic) {
    fits(actor.opens("/desk")).presses("main a[href$='" + topic + "/credit']");
    fits(actor.types("name", "Doctora Zqcredit")).presses("button[value=named]").isAt(topic);
    assertThat(actor.browser().one("#harvest").getText()).contains("Doctora Zqcredit");
  }

  private static void becomesADraft(Actor actor, String topic, String title, String text) {
    actor.opens(topic).presses("#harvest a[href$='/harvest/draft']");
    fits(actor).presses("form[action$='/harvest/draft'] button");
    assertThat(actor.here()).matches("/drafts/\\d+");
    var draft = fits(actor).here();
    assertThat(actor.text()).contains(title);
    actor.opens(draft + "/action");
    assertThat(actor.browser().one("[name=description]").getDomProperty("value")).contains(text);
    actor.opens(draft).presses("main a[href$='" + topic + "']").isAt(topic);
    assertThat(actor.sees("#harvest a[href*='/drafts/']")).isTrue();
  }

  private void everyoneReadsWithoutNames(
      Actor actor, String topic, String translated, Visitor... unnamed) {
    fits(actor.opens(topic));
    assertThat(actor.text()).contains(translated).contains("Doctora Zqcredit");
    for (var one : unnamed) {
      assertThat(actor.browser().driver().getPageSource()).doesNotContain(name(one));
    }
    assertThat(actor.sees("#harvest a[href*='/drafts/']")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"fr, true", "ar, false"})
  void outsidersDoNotFindAClosedSpaceAndItsCircleDoes(String lang, boolean scripted) {
    var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
    var actor = new Actor(browser.wide(TELEPHONE), site, lang);
    var steward = visitors.member();
    var guest = visitors.member();
    var space = talk.space(steward, "closed", "no").substring("/en".length());
    fits(actor.as(steward).opens(space)).presses("a[href$='/topics']");
    actor.ticks("kind", "discussion").types("title", "Zqcircle words").types("text", "Zqcircle");
    var topic = actor.sends("/topics").here();
    actor.opens(space).types("address", people.address(guest.account()).orElseThrow());
    fits(actor.presses("button[value=invite]"));

    for (var outsider : new Visitor[] {visitors.member(), visitors.with(Role.FACILITATOR)}) {
      finds(actor.as(outsider), space, topic, false);
    }
    fits(actor.as(guest).opens("/forum")).presses("form[action$='/seat'] button:not([formaction])");
    finds(actor, space, topic, true);
    actor.opens(space).presses("form[action$='/absence'] button");
    finds(actor, space, topic, false);
  }

  private static void finds(Actor actor, String space, String topic, boolean found) {
    fits(actor.opens("/forum"));
    assertThat(actor.sees("main a[href$='" + space + "']")).isEqualTo(found);
    fits(actor.opens("/search?q=Zqcircle&kind=topic"));
    assertThat(actor.sees("main a[href*='" + topic + "']")).isEqualTo(found);
    for (var path : new String[] {space, topic}) {
      fits(actor.opens(path));
      assertThat(actor.text().contains("Zq")).as(path).isEqualTo(found);
    }
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }

  /** Nothing is wider than the window. */
  private static Actor fits(Actor actor) {
    return actor.fits();
  }
}

package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Cover;
import org.baraza.access.Role;
import org.baraza.dossier.Account;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.practice.Confirmation;
import org.baraza.practice.Confirmation.Endorsement;
import org.baraza.practice.PracticeFixture;
import org.baraza.practice.Publishing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Readers are told that a translation fell behind, and its translator renews it, in a browser. */
@RunningHouse
class StaleTranslationJourneyTests {

  private static final String RECORD =
      """
      {"id": "stale-%s", "language": "en", "countries": ["MRT"], "evidence": [],
       "titles": {"en": "Evening assemblies"},
       "summary": "Neighbours meet twice a month.", "description": "Four towns take part."}
      """;

  private final Site site;
  private final Visitors visitors;
  private final PracticeFixture practices;
  private final Publishing publishing;

  StaleTranslationJourneyTests(
      Site site, Visitors visitors, PracticeFixture practices, Publishing publishing) {
    this.site = site;
    this.visitors = visitors;
    this.practices = practices;
    this.publishing = publishing;
  }

  @AfterEach
  void forgetWhoWasHere() {
    Browser.scripted().driver().manage().deleteAllCookies();
    Browser.withoutScripts().driver().manage().deleteAllCookies();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, true, Les voisins se réunissent deux fois par mois.",
    "ar, false, يجتمع الجيران مرتين في الشهر."
  })
  void whatFellBehindSaysSoUntilItIsRenewed(String lang, boolean scripted, String text) {
    var number = practices.add(RECORD.formatted(lang), Cover.OPEN);
    try {
      var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
      var actor = new Actor(browser, site, lang);
      var practice = "/practices/" + number;
      var bench = practice + "/translations/" + lang;
      var translator = visitors.member();
      var focalPoint = visitors.with(Role.FOCAL_POINT, "MRT");

      actor.as(translator).opens(practice).presses("#translations a[href$='" + bench + "']");
      actor.types("text.summary", text).sends(bench);
      accepts(actor, focalPoint, bench);
      assertThat(actor.leaves().opens(practice).text()).contains(text);

      moveOn(number);
      assertThat(actor.opens(practice).text()).contains(text);
      actor.presses(".mark a[href*='" + bench + "']").isAt(bench);
      assertThat(actor.sees("#p-summary del")).isTrue();

      actor.as(translator).opens("/translations").presses("#stale + ul a").isAt(bench);
      browser.one("input[name='holds.summary']").sendKeys(Keys.SPACE);
      actor.sends(bench);
      accepts(actor, focalPoint, bench);
      actor.leaves().opens(practice);
      assertThat(actor.sees(".mark a[href$='#p-summary']")).isFalse();
    } finally {
      practices.delete(number);
    }
  }

  private static void accepts(Actor actor, Visitor focalPoint, String bench) {
    actor.as(focalPoint).opens("/translations").presses("#waiting + ul a[href*='" + bench + "']");
    actor.presses("form.decision button:not([formaction])");
    assertThat(actor.sees("form.decision")).as(actor.text()).isFalse();
  }

  /** The next edition says something else; how it comes about is another journey. */
  private void moveOn(long number) {
    var before = publishing.open(number).orElseThrow().dossier();
    var account =
        new Account("Neighbours meet every week.", "", "Four towns take part.", "", "", "", "", "");
    var day = LocalDate.of(2026, 3, 3);
    publishing.publish(
        number,
        before.reworded(Saying.of(Lang.EN, "Evening assemblies"), Map.of(Lang.EN, account)),
        Optional.empty(),
        "review",
        new Confirmation(List.of(Endorsement.of("MRT", day)), "favourable", "", day));
  }
}

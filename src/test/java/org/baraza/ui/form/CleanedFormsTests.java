package org.baraza.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.organisation.OrganisationFixture;
import org.junit.jupiter.api.Test;

/** A name or a reason that nobody sees is none, and none is read in another order than written. */
@RunningHouse
class CleanedFormsTests {

  private static final String UNSEEN = "\u200B\u2800";

  private final Visitors visitors;
  private final People people;
  private final OrganisationFixture organisations;

  CleanedFormsTests(Visitors visitors, People people, OrganisationFixture organisations) {
    this.visitors = visitors;
    this.people = people;
    this.organisations = organisations;
  }

  @Test
  void nobodyComesInUnderANameThatShowsNothing() {
    var somebody = visitors.member();
    var back =
        somebody.posted(
            "/en/registration",
            "name",
            UNSEEN,
            "email",
            "zqunseen@example.org",
            "lang",
            "en",
            "reason",
            UNSEEN);
    assertThat(back.select(".troubles a[href=#f-name]")).hasSize(1);
    assertThat(back.select(".troubles a[href=#f-reason]")).hasSize(1);
    assertThat(somebody.post("/en/account", "name", UNSEEN, "lang", "en").statusCode())
        .isEqualTo(422);
    assertThat(
            somebody.post("/en/account", "name", "Zq\u202Ename\nZqtwo", "lang", "en").statusCode())
        .isEqualTo(303);
    assertThat(people.person(somebody.account()).orElseThrow().name()).isEqualTo("Zqname Zqtwo");
  }

  @Test
  void anOrganisationIsCalledWhatOneReads() {
    var number = organisations.add("Zqread", Audience.PUBLIC);
    var path = "/en/organisations/" + number;
    var facilitator = visitors.with(Role.FACILITATOR);
    var form = path + "/edition";
    var unnamed =
        facilitator.posted(form, "name.en", UNSEEN, "kind", "ngo", "country", "KEN", "why", UNSEEN);
    assertThat(unnamed.select(".troubles a[href='#f-name.en']")).hasSize(1);
    assertThat(unnamed.select(".troubles a[href=#f-why]")).hasSize(1);
    facilitator.post(
        form, "name.en", "Zqmi\u202Error", "kind", "ngo", "country", "KEN", "why", "So.");
    assertThat(facilitator.page(path).select("h1").text()).isEqualTo("Zqmirror");
    organisations.delete(number);
  }

  @Test
  void aRequestSaysWhy() {
    var asker = visitors.member();
    var back = asker.posted("/en/access-requests", "practice", "654321", "why", UNSEEN);
    assertThat(back.select(".troubles a[href=#f-why]")).hasSize(1);
  }
}

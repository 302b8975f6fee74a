package org.baraza.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.baraza.RunningHouse;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.People;
import org.baraza.access.Reportable.Exhibit;
import org.baraza.access.Role;
import org.baraza.centre.CentreFixture;
import org.baraza.forum.Talk;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.organisation.OrganisationFixture;
import org.baraza.store.Sight;
import org.baraza.structure.StructureFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What two decisions withhold is shown again once both are over, whichever is over first. */
@RunningHouse
class TwiceWithheldTests {

  private final Visitors visitors;
  private final OrganisationFixture organisations;
  private final StructureFixture structures;
  private final CentreFixture centres;
  private final People people;
  private final Matters matters;
  private final JdbcClient jdbc;
  private final Visitor reader;
  private final Visitor moderator;

  TwiceWithheldTests(
      Visitors visitors,
      OrganisationFixture organisations,
      StructureFixture structures,
      CentreFixture centres,
      People people,
      Matters matters,
      JdbcClient jdbc) {
    this.visitors = visitors;
    this.organisations = organisations;
    this.structures = structures;
    this.centres = centres;
    this.people = people;
    this.matters = matters;
    this.jdbc = jdbc;
    this.reader = visitors.member();
    this.moderator = visitors.with(Role.MODERATOR);
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from moderation.matter").update();
      jdbc.sql("delete from mail.letter where kind = 'moderation.matter'").update();
    });
  }

  @Test
  void anOrganisation() {
    var number = organisations.add("Zqhouse of two grounds", Audience.PUBLIC);
    var own = visitors.with(Role.MEMBER, String.valueOf(number));
    isShownOnceBothAreOver("organisation", number, own);
    organisations.delete(number);
  }

  @Test
  void aStructure() {
    var ghana = visitors.with(Role.FOCAL_POINT, "GHA");
    var path =
        Talk.location(
            ghana.post(
                "/en/structures",
                "country",
                "GHA",
                "kind",
                "body",
                "language",
                "en",
                "name.en",
                "Zqcouncil of two grounds",
                "legal",
                "An act",
                "since",
                "2016",
                "tasks",
                "pve",
                "audience",
                "public"));
    isShownOnceBothAreOver("structure", Talk.number(path), ghana);
    structures.delete(Talk.number(path));
  }

  @Test
  void aCentre() {
    var number =
        centres.add(
            """
            {"id": "zqtwice", "names": {"en": "Centre of two grounds"}, "type": "training_centre",
             "country": "KE", "description": "Zqclaims two things."}
            """,
            Cover.OPEN);
    var editor = visitors.member();
    var facilitator = visitors.with(Role.FACILITATOR);
    Talk.location(
        facilitator.post(
            "/en/centres/" + number + "/editors",
            "email",
            people.address(editor.account()).orElseThrow()));
    isShownOnceBothAreOver("centre", number, editor);
    centres.delete(number);
  }

  private void isShownOnceBothAreOver(String kind, long number, Visitor keeper) {
    var path = "/en/" + kind + "s/" + number;
    inThisOrder(kind, number, keeper, true);
    assertThat(reader.get(path).statusCode()).isEqualTo(200);
    inThisOrder(kind, number, keeper, false);
    assertThat(reader.get(path).statusCode()).isEqualTo(200);
  }

  private void inThisOrder(String kind, long number, Visitor keeper, boolean isFirstFirst) {
    var path = "/en/" + kind + "s/" + number;
    var first = upheld(kind, number);
    var second = upheld(kind, number);
    assertThat(keeper.page(second).text()).contains("hidden from others");
    mended(keeper, isFirstFirst ? first : second);
    assertThat(reader.get(path).statusCode()).as("the other stands").isEqualTo(404);
    assertThat(keeper.get(path).statusCode()).isEqualTo(200);
    mended(keeper, isFirstFirst ? second : first);
  }

  private String upheld(String kind, long number) {
    var title = new Said("Zqreported", Lang.EN);
    var one =
        Sight.ofEverything(() -> {
          var drawn =
              matters.add(kind, number, new Exhibit("/" + kind, title, "Zqshown"), Instant.now());
          matters.second(drawn, null, "false", "Zqwhy", Instant.now());
          return drawn;
        });
    var path = "/en/moderation/" + one;
    Talk.location(moderator.post(path + "/decision", "act", "uphold", "grounds", "Zq" + one));
    return path;
  }

  private void mended(Visitor keeper, String matter) {
    Talk.location(keeper.post(matter + "/correction", "mend", "Zqmended"));
    Talk.location(moderator.post(matter + "/decision", "act", "settle", "grounds", "Zqfine"));
  }
}

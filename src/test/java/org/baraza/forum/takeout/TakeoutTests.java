package org.baraza.forum.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A space taken out whole, by those who look after it and nobody else. */
@RunningHouse
class TakeoutTests {

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final Talk talk;

  TakeoutTests(Site site, Visitors visitors, People people, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.talk = new Talk("Zqtaken", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void stewardsTakeOutAllThatIsSaidAsPagesAndAsData() throws IOException {
    var steward = visitors.member();
    var member = visitors.member();
    var space = talk.space(steward, "members", "no");
    var topic = talk.begin(steward, space, "question", "Zq<first>");
    Talk.answer(member, topic, "An *answer* & more");
    steward.post(
        "/en/forum/posts/" + Talk.number(Talk.answer(member, topic, "Gone")) + "/removal",
        "grounds",
        "Zqgrounds");
    for (var speaker = 0; speaker < 5; speaker++) {
      var other = visitors.member();
      for (var count = 0; count < 4; count++) {
        Talk.answer(other, topic, "More");
      }
    }

    for (var outsider : new Visitor[] {member, visitors.member()}) {
      assertThat(outsider.get(space + "/space.zip").statusCode()).isEqualTo(404);
    }
    assertThat(site.get(space + "/space.zip").statusCode()).isNotEqualTo(200);
    var files = files(steward, space);
    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            "index.html",
            "space.json",
            "topics/" + Talk.number(topic) + ".html",
            "topics/" + Talk.number(topic) + ".json");
    var index = Jsoup.parse(files.get("index.html"));
    assertThat(index.select("a").text()).isEqualTo("Zq<first>");
    var page = Jsoup.parse(files.get(index.select("a").attr("href")));
    assertThat(page.select("article")).hasSize(23);
    assertThat(page.select("#p-2").text()).contains(name(member)).contains("An answer & more");
    assertThat(page.select("#p-3").text()).contains("Deleted").doesNotContain("Gone");
    var data = new JsonMapper().readTree(files.get("space.json"));
    assertThat(data.path("marking").asString()).isEqualTo("TLP:GREEN");
    var told = new JsonMapper().readTree(files.get(data.at("/topics/0/file").asString()));
    assertThat(told.at("/posts/1/text").asString()).isEqualTo("An *answer* & more");
    assertThat(told.at("/posts/1/day").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
  }

  @Test
  void whatHangsOnTopicsGoesAlongAsFarAsThePagesTellIt() throws IOException {
    var steward = visitors.member();
    var member = visitors.member();
    var space = talk.space(steward, "members", "no");
    var before = steward.page(space + "/charter").select("[name=before]").attr("value");
    steward.post(
        space + "/charter", "purpose", "Zqpurpose", "rules.fr", "Zqrègles", "before", before);
    var topic = talk.begin(steward, space, "question", "Zqhanging");
    var answer = Talk.answer(member, topic, "Zqanswer");
    steward.post(answer + "/acceptance");
    steward.post(answer + "/use");
    var source = steward.page(answer + "/translations/fr").select("[name=source]").attr("value");
    Talk.location(
        steward.post(
            answer + "/translations/fr", "text", "Zqréponse", "named", "yes", "source", source));
    Talk.location(
        steward.post(
            topic + "/harvest",
            "act",
            "publish",
            "text",
            "Zqgathered",
            "language",
            "en",
            "post",
            String.valueOf(Talk.number(answer))));
    var read = member.page(topic + "/credit").select("[name=read]").attr("value");
    member.post(topic + "/credit", "name", "Zqcontributor", "act", "named", "read", read);
    var secret = talk.consult(steward, space, "one", "secret");
    member.post(secret + "/vote", "choice", "1");
    var open = talk.consult(steward, space, "one", "open");
    member.post(open + "/vote", "choice", "2");

    var files = files(steward, space);
    assertThat(files.get("index.html")).contains("Zqpurpose", "Zqrègles");
    var whole = new JsonMapper().readTree(files.get("space.json"));
    assertThat(whole.at("/rules/fr").asString()).isEqualTo("Zqrègles");
    var told = data(files, topic);
    assertThat(told.path("accepted").asLong()).isEqualTo(Talk.number(answer));
    assertThat(told.at("/posts/1/useful").asInt()).isEqualTo(1);
    assertThat(told.at("/posts/1/translations/0/text").asString()).isEqualTo("Zqréponse");
    assertThat(told.at("/posts/1/translations/0/by").asString()).isEqualTo(name(steward));
    assertThat(told.at("/consolidatedReply/text").asString()).isEqualTo("Zqgathered");
    assertThat(told.at("/consolidatedReply/named/0").asString()).isEqualTo("Zqcontributor");
    var page = files.get("topics/" + Talk.number(topic) + ".html");
    assertThat(Jsoup.parse(page).text())
        .contains("Zqgathered", "Zqcontributor", "Zqréponse", "1 found it useful", "Answer");
    var hidden = data(files, secret).path("consultation");
    assertThat(hidden.path("told").asBoolean()).isFalse();
    assertThat(hidden.at("/options/0").has("votes")).as("of a secret vote that goes on").isFalse();
    assertThat(Jsoup.parse(files.get("topics/" + Talk.number(secret) + ".html")).text())
        .contains("Zqgreen")
        .doesNotContain(name(member));
    assertThat(data(files, open).at("/consultation/options/1/voters/0").asString())
        .isEqualTo(name(member));
  }

  private static tools.jackson.databind.JsonNode data(Map<String, String> files, String topic) {
    return new JsonMapper().readTree(files.get("topics/" + Talk.number(topic) + ".json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "topic"})
  void inChathamHouseModeItTellsVoicesAndNotWhichIsTheTakers(String mode) throws IOException {
    var steward = visitors.member();
    var space = talk.space(steward, "closed", mode);
    talk.begin(steward, space, "discussion", "Zqcandid");
    steward.post(space + "/archive");
    var all = String.join("\n", files(steward, space).values());
    assertThat(all).contains("Speaker 1").doesNotContain("(you)").doesNotContain(name(steward));
  }

  private static Map<String, String> files(Visitor steward, String space) throws IOException {
    var answer = steward.get(space + "/space.zip");
    assertThat(answer.statusCode()).isEqualTo(200);
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}

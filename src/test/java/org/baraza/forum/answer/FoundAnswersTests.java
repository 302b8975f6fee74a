package org.baraza.forum.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Visitors;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What could answer a question, by all that is typed of it. */
@RunningHouse
class FoundAnswersTests {

  private static final String FOUND = "#answers a[href~=/en/practices/\\d+]";

  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Talk talk;

  FoundAnswersTests(Visitors visitors, JdbcClient jdbc, LeafFall spaces) {
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqanswering", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    Sight.atHouseWork(() -> jdbc.sql("delete from forum.draft").update());
  }

  @Test
  void theTitleTheConceptsAndTheTextAreLookedForWhileOneTypes() {
    var asker = visitors.member();
    var form = talk.space(asker, "members", "no") + "/topics";
    assertThat(asker.page(form).select("#answers").attr("data-hx-trigger"))
        .contains("input changed delay:800ms");
    var asked =
        new String[][] {
          {"After prison", "", "Words"},
          {"Zqvoid", "", "What helps people after prison?"},
          {"Zqvoid", "Prisons", "Words"}
        };
    for (var one : asked) {
      var shown =
          asker.posted(
              form,
              "kind",
              "question",
              "title",
              one[0],
              "concept.1",
              one[1],
              "text",
              one[2],
              "language",
              "",
              "act",
              "preview");
      assertThat(shown.select(".troubles").text()).isEmpty();
      assertThat(shown.select(FOUND)).as(String.join(" ", one)).isNotEmpty();
    }
  }
}

package org.baraza.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where nobody is named is in no kept answer, though everyone may read it. */
@RunningHouse
class UnkeptTests {

  private final Site site;
  private final Visitors visitors;
  private final KeptAnswers answers;
  private final Talk talk;

  UnkeptTests(Site site, Visitors visitors, KeptAnswers answers, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.answers = answers;
    this.talk = new Talk("Zqunkept", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @ParameterizedTest
  @CsvSource({"no, true", "yes, false", "topic, false"})
  void pagesOfTheModeAreDrawnAnew(String mode, boolean isKept) {
    var steward = visitors.member();
    var space = talk.space(steward, "open", mode);
    var topic = talk.begin(steward, space, "discussion", "Zqopen to all");
    for (var path : new String[] {space, topic}) {
      var before = answers.size();
      assertThat(site.get(path, "Accept-Encoding", "gzip").statusCode()).isEqualTo(200);
      assertThat(answers.size() > before).as(path).isEqualTo(isKept);
    }
  }
}

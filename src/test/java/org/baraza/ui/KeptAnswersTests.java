package org.baraza.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.ui.KeptAnswers.Answered;
import org.baraza.ui.KeptAnswers.Moment;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Answers kept in memory: as long as they hold, and no more than there is room for. */
class KeptAnswersTests {

  private static final Moment NOW = new Moment(7, 0, 20_000);

  private final KeptAnswers answers =
      new KeptAnswers(new UiSettings("http://localhost", true, "", DataSize.ofKilobytes(10)));

  @Test
  void anAnswerIsFoundAsLongAsItsMomentStands() {
    answers.keep("/fr", answered(NOW, 100));

    assertThat(answers.find("/fr", NOW)).isPresent();
    assertThat(answers.find("/ar", NOW)).isEmpty();
    assertThat(answers.find("/fr", new Moment(8, 0, 20_000))).isEmpty();
    assertThat(answers.find("/fr", new Moment(7, 1, 20_000))).isEmpty();
    assertThat(answers.find("/fr", new Moment(7, 0, 20_001))).isEmpty();
  }

  @Test
  void theOnesNotAskedForTheLongestGiveWay() {
    for (int page = 0; page < 4; page++) {
      answers.keep("/" + page, answered(NOW, 2_000));
    }
    answers.find("/0", NOW);
    answers.keep("/4", answered(NOW, 2_000));

    assertThat(answers.find("/0", NOW)).isPresent();
    assertThat(answers.find("/1", NOW)).isEmpty();
    assertThat(answers.size()).isLessThanOrEqualTo(10 * 1024);
  }

  @Test
  void anAnswerThatTakesThePlaceOfAnotherTakesNoMoreRoom() {
    answers.keep("/fr", answered(NOW, 3_000));
    var size = answers.size();
    answers.keep("/fr", answered(new Moment(8, 0, 20_000), 3_000));

    assertThat(answers.size()).isEqualTo(size);
  }

  @Test
  void whatIsLargerThanTheRoomIsNotKept() {
    answers.keep("/fr", answered(NOW, 20_000));

    assertThat(answers.find("/fr", NOW)).isEmpty();
    assertThat(answers.size()).isZero();
  }

  private static Answered answered(Moment moment, int bytes) {
    return new Answered(moment, "text/html", new byte[bytes], "W/\"1\"");
  }
}

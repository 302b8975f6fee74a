package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;

class TopicTests {

  @Test
  void aPlaceIsOnThePageOfItsTwenty() {
    assertThat(Topic.page(1)).isEqualTo(1);
    assertThat(Topic.page(20)).isEqualTo(1);
    assertThat(Topic.page(21)).isEqualTo(2);
    assertThat(Topic.page(10_000)).isEqualTo(500);
  }

  @Test
  void aTopicHasAPageEvenWithoutAPost() {
    assertThat(topic(0).pages()).isEqualTo(1);
    assertThat(topic(40).pages()).isEqualTo(2);
    assertThat(topic(41).pages()).isEqualTo(3);
  }

  @Test
  void aPostIsFoundOnItsPageAtItsAnchor() {
    assertThat(topic(50).path(20)).isEqualTo("/forum/topics/123456#p-20");
    assertThat(topic(50).path(41)).isEqualTo("/forum/topics/123456?page=3#p-41");
  }

  private static Topic topic(int posts) {
    return new Topic(
        123_456,
        654_321,
        Topic.Kind.DISCUSSION,
        "Title",
        Lang.EN,
        List.of(),
        Topic.State.OPEN,
        posts,
        Instant.EPOCH,
        null,
        false,
        false);
  }
}

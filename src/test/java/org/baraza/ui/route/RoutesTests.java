package org.baraza.ui.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.baraza.ui.route.Routes.Shapes;
import org.junit.jupiter.api.Test;

class RoutesTests {

  @Test
  void aDoorIsTriedWhereItsFixedWordsStand() {
    var topic = Shapes.of(Set.of("/{lang:ar|en}/forum/topics/{topic:\\d{6,18}}"));

    assertThat(topic.fit(Routes.words("/en/forum/topics/123456"))).isTrue();
    assertThat(topic.fit(Routes.words("/en/forum/topics/anything"))).isTrue();
    assertThat(topic.fit(Routes.words("/en/forum/posts/123456"))).isFalse();
    assertThat(topic.fit(Routes.words("/en/forum/topics/123456/posts"))).isFalse();
    assertThat(topic.fit(Routes.words("/en/forum/topics"))).isFalse();
    assertThat(topic.fit(Routes.words("/en/forum/topics/123456/"))).isFalse();
  }

  @Test
  void aDoorWithTwoAddressesIsTriedForBoth() {
    var both = Shapes.of(Set.of("/{lang}/a", "/{lang}/b/{one}.json"));

    assertThat(both.fit(Routes.words("/en/a"))).isTrue();
    assertThat(both.fit(Routes.words("/en/b/1.json"))).isTrue();
    assertThat(both.fit(Routes.words("/en/b"))).isFalse();
  }

  @Test
  void aDoorThatGoesOnIsTriedForEveryAddress() {
    assertThat(Shapes.of(Set.of("/assets/**")).fit(Routes.words("/en"))).isTrue();
    assertThat(Shapes.of(Set.of("/{lang}/{*rest}")).fit(Routes.words("/"))).isTrue();
  }
}

package org.baraza.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.handbook.Snapshot.Change;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.junit.jupiter.api.Test;

/** The same content is the same bytes; what changed is told. */
class SnapshotTests {

  @Test
  void theSameContentIsTheSameBytesInWhateverOrderItCame() {
    var one = new LinkedHashMap<String, Saying>();
    one.put("country:MLI", new Saying(Map.of(Lang.EN, "Mali", Lang.AR, "مالي")));
    one.put("concept:prisons", Saying.of(Lang.EN, "Prisons"));
    var other = new LinkedHashMap<String, Saying>();
    other.put("concept:prisons", Saying.of(Lang.EN, "Prisons"));
    other.put("country:MLI", new Saying(Map.of(Lang.AR, "مالي", Lang.EN, "Mali")));

    var first = Sample.snapshot(one, Sample.entry(100001, 1, "MLI"));
    var second = Sample.snapshot(other, Sample.entry(100001, 1, "MLI"));
    assertThat(second.lines()).isEqualTo(first.lines());
    assertThat(second.digest()).isEqualTo(first.digest()).matches("[0-9a-f]{64}");
    assertThat(Sample.snapshot(one, Sample.entry(100001, 2, "MLI")).digest())
        .isNotEqualTo(first.digest());
  }

  @Test
  void whatWasFrozenIsReadAsItWas() {
    var snapshot = Sample.snapshot(Sample.entry(100001, 1, "MLI"));
    var head = Snapshot.head(Snapshot.canonical(snapshot.head()));
    var entry = Snapshot.entry(snapshot.lines().getLast());
    assertThat(new Snapshot(head, List.of(entry))).isEqualTo(snapshot);
    assertThat(new Snapshot(head, List.of(entry)).digest()).isEqualTo(snapshot.digest());
  }

  @Test
  void whatWasFrozenBeforeThereWasMoreToFreezeIsTheSameBytes() {
    var now =
        Snapshot.canonical(
            Sample.snapshot(Sample.entry(100001, 1, "MLI"), Sample.entry(100002, 1, "NER")).head());
    var then = now.replaceAll("\"lineage\":\\[[^\\]]*],", "").replace("\"pillars\":[\"II\"],", "");
    assertThat(then).isNotEqualTo(now).doesNotContain("lineage", "pillars");
    var head = Snapshot.head(then);
    assertThat(Snapshot.canonical(head)).isEqualTo(then);
    assertThat(head.lines().flatMap(line -> line.served().stream())).containsOnly("II");
  }

  @Test
  void aLineOfJsonIsOneLine() {
    assertThat(Sample.snapshot(Sample.entry(100001, 1, "MLI")).lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
  }

  @Test
  void theChangesAreWhatWasAddedChangedAndIsGone() {
    var snapshot =
        Sample.snapshot(
            Sample.entry(100001, 2, "MLI"),
            Sample.entry(100002, 1, "NER"),
            Sample.entry(100003, 1, "TCD"));
    assertThat(snapshot.since(Map.of(100001L, 1, 100003L, 1, 100004L, 7)))
        .containsExactly(
            new Change(100001, "changed", 1, 2),
            new Change(100002, "added", 0, 1),
            new Change(100004, "gone", 7, 0));
  }
}

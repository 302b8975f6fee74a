package org.baraza.handbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.baraza.handbook.EditionDesk.Reading;
import org.baraza.handbook.binding.Colophon;
import org.baraza.handbook.binding.Volume;
import org.baraza.handbook.form.Bindery;
import org.baraza.language.Lang;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;

/** Binds editions for those who make their forms. */
@Component
class EditionBindery implements Bindery {

  private final EditionTable table;
  private final EditionDesk desk;
  private final SnapshotTable snapshots;
  private final Bookbinder binder;

  EditionBindery(EditionTable table, EditionDesk desk, SnapshotTable snapshots, Bookbinder binder) {
    this.table = table;
    this.desk = desk;
    this.snapshots = snapshots;
    this.binder = binder;
  }

  @Override
  public List<Wanted> wanted() {
    return table.published().stream()
        .map(one -> new Wanted(one.number(), one.languages(), read(one).source()))
        .toList();
  }

  private Reading read(Edition one) {
    return desk.open(one.number(), one.audienceReader());
  }

  private Edition published(long number) {
    return table.published().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  @Override
  public Volume volume(long edition, Lang lang) {
    var reading = read(published(edition));
    var head = reading.head();
    var snapshot = new Snapshot(head, snapshots.entries(edition));
    return new Volume(
        binder.bind(snapshot, lang, reading.gone()),
        colophon(head, reading.source() + lang.code(), lang),
        "handbook-" + edition + "-" + lang.code());
  }

  private Colophon colophon(Snapshot.Head head, String content, Lang lang) {
    var name = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    var tongue = binder.tongue(lang);
    return new Colophon(
        "urn:uuid:" + name,
        head.dated(),
        tongue.word("ui.brand"),
        tongue.full(tongue.to("/handbook/" + head.edition())));
  }
}

package org.baraza.layer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.dossier.Revision;
import org.baraza.journal.Journal;
import org.baraza.layer.Layer.Content;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.baraza.practice.PracticeCard;
import org.baraza.practice.PracticeCards;
import org.baraza.practice.PracticeTies;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds layers to practices, changes and withdraws them. The focal points of the practice's
 * countries are told; they hold no veto, for the practice is not touched.
 */
@Component
@Transactional
class LayerDesk {

  static final String ADDED = "layer.added";

  private final Layers layers;
  private final PracticeCards cards;
  private final PracticeTies ties;
  private final People people;
  private final Outbox outbox;
  private final Journal journal;
  private final Clock clock;

  LayerDesk(
      Layers layers,
      PracticeCards cards,
      PracticeTies ties,
      People people,
      Outbox outbox,
      Journal journal,
      Clock clock) {
    this.layers = layers;
    this.cards = cards;
    this.ties = ties;
    this.people = people;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /** A layer with the practice below it and all its editions. */
  record LayerFile(Layer layer, PracticeCard practice, List<Revision> revisions) {}

  /** What an edition holds, for the differences from one to the next. */
  private record Kept(String audience, Content content, String withdrawn) {

    static Kept of(Layer one) {
      return new Kept(one.cover().audience().name(), one.content(), one.withdrawnWhy());
    }
  }

  /**
   * @throws NotThere if the reader may not see the practice or the layer, or it is on another one
   */
  @Transactional(readOnly = true)
  LayerFile open(long practice, long number, Reader reader) {
    var card = practice(practice, reader);
    var layer =
        layers
            .visible(number, reader)
            .filter(one -> one.practice() == practice)
            .orElseThrow(NotThere::new);
    return new LayerFile(layer, card, layers.editions().of(number));
  }

  /** The practice, for those who may see it. */
  @Transactional(readOnly = true)
  PracticeCard practice(long number, Reader reader) {
    return cards.byNumbers(List.of(number), reader).stream().findFirst().orElseThrow(NotThere::new);
  }

  /** Signs a new layer for one of those the reader speaks for; gives its number. */
  long sign(long practice, Speaker speaker, Audience audience, Content content, Reader reader) {
    var card = practice(practice, reader);
    if (!Speaker.of(reader).contains(speaker)) {
      throw new NotThere();
    }
    var now = clock.instant();
    var layer =
        new Layer(
            layers.draw(),
            practice,
            speaker,
            Layer.cover(audience, speaker, cover(practice)),
            content,
            reader.self().number(),
            now,
            now,
            null,
            "");
    layers.save(layer);
    layers.editions().add(layer.number(), now, speaker.key(), "", List.of());
    note(layer, reader, "signed");
    card.countries().stream()
        .flatMap(country -> people.holders(Role.FOCAL_POINT, country).stream())
        .map(People.Person::id)
        .distinct()
        .filter(person -> !person.equals(reader.self()))
        .forEach(person ->
            outbox.post(
                new Occasion(
                    ADDED,
                    Map.of("to", person.toString(), "layer", String.valueOf(layer.number())))));
    return layer.number();
  }

  /** Writes the next edition. */
  void revise(long practice, long number, Audience audience, Content content, Reader reader) {
    var layer = held(practice, number, reader);
    var shown = Layer.cover(audience, layer.speaker(), cover(practice));
    keep(layer, layer.saying(content, shown, clock.instant()), "", reader, "revised");
  }

  /** Leaves a tombstone in its place. */
  void withdraw(long practice, long number, String why, Reader reader) {
    var layer = held(practice, number, reader);
    keep(layer, layer.withdrawn(clock.instant(), why), why, reader, "withdrawn");
  }

  private void keep(Layer before, Layer after, String why, Reader reader, String act) {
    var changes = Revision.between(Kept.of(before), Kept.of(after));
    if (!changes.isEmpty()) {
      layers.save(after);
      layers.editions().add(after.number(), after.changedAt(), after.speaker().key(), why, changes);
      note(after, reader, act);
    }
  }

  /** A layer that the reader may change: of those they speak for, and not withdrawn. */
  @Transactional(readOnly = true)
  Layer held(long practice, long number, Reader reader) {
    var layer = open(practice, number, reader).layer();
    if (layer.isWithdrawn() || !layer.isOf(reader)) {
      throw new NotThere();
    }
    return layer;
  }

  private Cover cover(long practice) {
    return ties.named(List.of(String.valueOf(practice))).stream()
        .filter(tie -> tie.id().number() == practice)
        .findFirst()
        .orElseThrow(NotThere::new)
        .cover();
  }

  private void note(Layer layer, Reader reader, String act) {
    journal.note(
        reader.self().number(),
        "layer." + act,
        "layer/" + layer.number(),
        Map.of("practice", String.valueOf(layer.practice()), "for", layer.speaker().key()));
  }
}

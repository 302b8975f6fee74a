package org.baraza.attachment;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baraza.access.Cover;
import org.baraza.attachment.Attachment.State;
import org.baraza.intake.Importer.Progress;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.practice.Derivations;
import org.baraza.practice.PracticeTie;
import org.baraza.practice.PracticeTies;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Shows attachments to whom their practice is shown, and no others, whatever becomes of it. */
@Component
class AttachmentCovers implements Derivations {

  private final AttachmentTable table;
  private final PracticeTies practices;
  private final EntityManager entities;
  private final IndexKeeper index;
  private final Words words;

  AttachmentCovers(
      AttachmentTable table,
      PracticeTies practices,
      EntityManager entities,
      IndexKeeper index,
      Words words) {
    this.table = table;
    this.practices = practices;
    this.entities = entities;
    this.index = index;
    this.words = words;
  }

  @Override
  public List<Long> settle(Progress progress) {
    Sight.atHouseWork(() -> follow(table.practices()));
    return List.of();
  }

  /** Covers what hangs on these practices anew, and has the search follow with the transaction. */
  void follow(List<Long> numbers) {
    Map<Long, PracticeTie> known =
        practices.byNumbers(numbers).stream()
            .collect(Collectors.toMap(tie -> tie.id().number(), Function.identity()));
    var isNarrowed = false;
    for (var practice : numbers) {
      var tie = known.get(practice);
      for (var one : table.tied("practice", practice, State.PUBLISHED, State.FORMER)) {
        var next = tie == null ? Cover.ownedBy(Set.of()) : cover(one, tie);
        if (!next.equals(one.cover()) || !next.keys().equals(one.readers())) {
          cover(one, next);
          isNarrowed |= !new HashSet<>(next.keys()).containsAll(one.readers());
        }
      }
    }
    if (isNarrowed) {
      forget();
    }
  }

  /**
   * One of an earlier edition stays with those who could read that edition: what was taken out
   * before the practice was shown to more is not shown with it.
   */
  private Cover cover(Attachment one, PracticeTie tie) {
    var shown = one.on(tie.cover(), tie.countries());
    return one.state() == State.FORMER
        ? practices
            .sealed(one.practice(), one.until())
            .map(keys -> shown.and(Cover.openedBy(keys)))
            .orElse(shown)
        : shown;
  }

  private void cover(Attachment one, Cover next) {
    table.cover(one.number(), next, leads(one.practice()));
    index(one.number());
  }

  /** Has the search follow a row that was written past it. */
  void index(long number) {
    var found = entities.find(AttachedText.class, number);
    entities.refresh(found);
    Search.session(entities).indexingPlan().addOrUpdate(found);
  }

  /** Words that fewer may see leave the statistics of the index, too. */
  private void forget() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            Sight.atHouseWork(() -> index.forget(AttachedText.class));
          }
        });
  }

  private Saying leads(long practice) {
    var titles = practices.titles(practice);
    if (titles.isEmpty()) {
      return Saying.NOTHING;
    }
    var leads = new java.util.EnumMap<Lang, String>(Lang.class);
    for (var lang : Lang.ALL) {
      leads.put(lang, words.say(lang, "attachment.within", titles.in(lang).text()));
    }
    return new Saying(leads);
  }
}

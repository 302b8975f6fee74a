package org.baraza.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.baraza.store.Sight;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the index true to the database. Where its mark is missing, all is indexed anew before the
 * first reader is let in.
 */
@Component
public class IndexKeeper implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
  private static final int FEW = 2_000;

  private final EntityManagerFactory entities;
  private final IndexMark mark;

  IndexKeeper(EntityManagerFactory entities, IndexMark mark) {
    this.entities = entities;
    this.mark = mark;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!isCurrent()) {
      indexAll();
    }
  }

  /**
   * Takes records into the index after their transaction, which the caller runs inside: should the
   * house fall between the two, the missing mark has all indexed anew at the next start.
   */
  public <T extends Findable> void follow(Class<T> kind, Supplier<List<Long>> transaction) {
    var before = isCurrent();
    outdated();
    var ids = List.<Long>of();
    try {
      ids = Sight.ofEverything(transaction::get);
    } catch (RuntimeException refused) {
      restore(before);
      throw refused;
    }
    index(kind, ids);
    restore(before);
  }

  private void restore(boolean before) {
    if (before) {
      mark.set();
    }
  }

  /** Notes that rows were replaced behind the index: it is made anew before readers are let in. */
  public void outdated() {
    mark.remove();
  }

  /**
   * Lets go of the words of records that were taken away or shown to fewer: until then an index
   * counts them, and guesses with them. To be called after the transaction, before the answer.
   */
  public <T extends Findable> void forget(Class<T> kind) {
    Search.mapping(entities).scope(kind).workspace().mergeSegments();
  }

  /** Lets go of them once the transaction at hand has ended. */
  public <T extends Findable> void forgetAfterwards(Class<T> kind) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            Sight.atHouseWork(() -> forget(kind));
          }
        });
  }

  private void indexAll() {
    LOG.info("indexing everything anew");
    outdated();
    index(Search.mapping(entities).scope(Findable.class).massIndexer());
    mark.set();
  }

  /** These records of one kind, and everything of the kind where they are many. */
  private <T extends Findable> void index(Class<T> kind, List<Long> ids) {
    if (ids.size() > FEW) {
      index(Search.mapping(entities).scope(kind).massIndexer());
    } else {
      Sight.atHouseWork(() -> indexOnly(kind, ids));
    }
  }

  private <T extends Findable> void indexOnly(Class<T> kind, List<Long> ids) {
    var gone = new ArrayList<Long>();
    plan((manager, plan) -> {
      for (var id : ids) {
        var record = manager.find(kind, id);
        if (record == null) {
          gone.add(id);
        } else {
          plan.addOrUpdate(record);
        }
      }
    });
    for (var shard : gone.isEmpty() ? List.<String>of() : AudienceRouting.SHARDS) {
      plan((_, plan) -> gone.forEach(id -> plan.purge(kind, id, shard)));
    }
  }

  private void plan(BiConsumer<EntityManager, SearchIndexingPlan> work) {
    try (var manager = entities.createEntityManager()) {
      manager.getTransaction().begin();
      work.accept(manager, Search.session(manager).indexingPlan());
      manager.getTransaction().commit();
    }
  }

  private static void index(MassIndexer indexer) {
    try {
      indexer
          .threadsToLoadObjects(2)
          .batchSizeToLoadObjects(100)
          .mergeSegmentsOnFinish(true)
          .startAndWait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while indexing", e);
    }
  }

  /** Whether the index holds what the database does, by the same analysers and fields. */
  public boolean isCurrent() {
    return mark.isCurrent();
  }
}

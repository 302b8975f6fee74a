package org.baraza.attachment;

import java.io.IOException;
import java.time.Clock;
import org.baraza.store.Sight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the words of new documents, and clears away what nobody went on with. */
@Component
class Housekeeping {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  private static final int BATCH = 20;

  private final AttachmentTable table;
  private final AttachmentCovers covers;
  private final Folder folder;
  private final Cleaning cleaning;
  private final TransactionTemplate transaction;
  private final AttachmentSettings settings;
  private final Clock clock;

  Housekeeping(
      AttachmentTable table,
      AttachmentCovers covers,
      Folder folder,
      Cleaning cleaning,
      TransactionTemplate transaction,
      AttachmentSettings settings,
      Clock clock) {
    this.table = table;
    this.covers = covers;
    this.folder = folder;
    this.cleaning = cleaning;
    this.transaction = transaction;
    this.settings = settings;
    this.clock = clock;
  }

  /** Reads some documents that were not read yet, and has the search find their words. */
  void read() {
    for (var one : Sight.ofEverything(() -> table.unread(BATCH))) {
      var words = words(one);
      Sight.atHouseWork(() ->
          transaction.executeWithoutResult(_ -> {
            table.read(one.number(), words, clock.instant());
            covers.index(one.number());
          }));
    }
  }

  /** What cannot be read is found by its title alone; it is not tried again and again. */
  private String words(Attachment one) {
    try {
      return cleaning.text(one.sort(), folder.whole(one.number()));
    } catch (IOException | RuntimeException unreadable) {
      LOG.warn("the words of attachment {} cannot be read", one.number(), unreadable);
      return "";
    }
  }

  /** Clears uploads away that nobody went on with, and that nobody confirmed. */
  void purge() {
    var before = clock.instant().minus(settings.kept());
    var gone = Sight.ofEverything(() -> table.abandoned(before));
    Sight.atHouseWork(() -> table.remove(gone.stream().map(Attachment::number).toList()));
    gone.forEach(one -> folder.remove(one.number()));
  }
}

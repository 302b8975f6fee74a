package org.baraza.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.access.Witness;
import org.baraza.attachment.Attachment.Label;
import org.baraza.attachment.Attachment.State;
import org.baraza.attachment.Unacceptable.Reason;
import org.baraza.draft.DraftCard;
import org.baraza.journal.Journal;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the attachments of drafts, and hands out those that may be taken. */
@Component
@Transactional
class AttachmentDesk {

  private final UploadDesk uploads;
  private final AttachmentTable table;
  private final Folder folder;
  private final Cleaning cleaning;
  private final Journal journal;
  private final Witness witness;
  private final Clock clock;

  AttachmentDesk(
      UploadDesk uploads,
      AttachmentTable table,
      Folder folder,
      Cleaning cleaning,
      Journal journal,
      Witness witness,
      Clock clock) {
    this.uploads = uploads;
    this.table = table;
    this.folder = folder;
    this.cleaning = cleaning;
    this.journal = journal;
    this.witness = witness;
    this.clock = clock;
  }

  /**
   * What hangs on a draft.
   *
   * @param standing what its practice has already, and the draft may leave out
   */
  record Hanging(DraftCard draft, List<Attachment> drafted, List<Attachment> standing) {}

  @Transactional(readOnly = true)
  public Hanging of(long draft, Reader reader) {
    var card = uploads.open(draft, reader);
    var practice = card.practice();
    return new Hanging(
        card,
        table.ofDraft(draft, reader),
        practice.isPresent() ? table.standing(practice.getAsLong(), reader) : List.of());
  }

  /**
   * Cleans a document as its author agreed, and has it go with its draft.
   *
   * @throws Unacceptable if it cannot be cleaned; then it stays as it was
   */
  public void confirm(long draft, long number, Label label, Reader reader) {
    var one = held(draft, number, reader);
    if (one.state() == State.CONFIRMED) {
      table.confirmed(number, one.size(), one.digest(), label, clock.instant());
      return;
    }
    if (!one.isAsked()) {
      throw new NotThere();
    }
    var cleaned = clean(one);
    table.confirmed(number, size(cleaned), Folder.digest(cleaned), label, clock.instant());
    folder.keep(number, cleaned);
    folder.drop(number);
    note(reader, "attachment.confirmed", one);
  }

  private Attachment held(long draft, long number, Reader reader) {
    uploads.upload(draft, number, reader);
    return table.hold(number, reader).orElseThrow(NotThere::new);
  }

  private Path clean(Attachment one) {
    var cleaned = folder.whole(one.number()).resolveSibling(one.number() + ".clean");
    try {
      cleaning.clean(one.sort(), folder.part(one.number()), cleaned);
      return cleaned;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unacceptable unclean) {
      discard(cleaned);
      throw unclean;
    } catch (RuntimeException broken) {
      discard(cleaned);
      throw new Unacceptable(Reason.UNCLEAN, broken);
    }
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a document off its draft; nothing of it stays. */
  public void remove(long draft, long number, Reader reader) {
    var one = held(draft, number, reader);
    table.remove(List.of(number));
    folder.remove(number);
    note(reader, "attachment.removed", one);
  }

  /** Leaves a document of the practice out of what the draft will become, or takes it in again. */
  public void leave(long draft, long number, boolean leaves, Reader reader) {
    if (of(draft, reader).standing().stream().noneMatch(one -> one.number() == number)) {
      throw new NotThere();
    }
    table.leave(number, leaves ? draft : 0);
  }

  /** The document, if it is clean and the reader may see it; noted where not everyone may. */
  public Attachment take(long number, Reader reader) {
    var one =
        table
            .visible(number, reader)
            .filter(found -> found.state().compareTo(State.CONFIRMED) >= 0)
            .orElseThrow(NotThere::new);
    if (one.state().isPublished()) {
      witness.took(reader, one.cover(), "attachment", number);
    }
    return one;
  }

  @Transactional(readOnly = true)
  public List<Attachment> ofPractice(long practice, Reader reader) {
    return table.ofPractice(practice, reader);
  }

  private void note(Reader reader, String act, Attachment one) {
    journal.note(
        reader.self().number(),
        act,
        "attachment/" + one.number(),
        Map.of("draft", String.valueOf(one.draft())));
  }
}

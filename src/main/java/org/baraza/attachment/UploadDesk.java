package org.baraza.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.baraza.attachment.Attachment.Label;
import org.baraza.attachment.Attachment.State;
import org.baraza.attachment.Unacceptable.Reason;
import org.baraza.draft.DraftCard;
import org.baraza.draft.DraftCards;
import org.baraza.intake.Lot;
import org.baraza.ui.NotThere;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes files in for drafts, whole or piece by piece, and looks at them once they are whole. No
 * transaction is held while one comes in.
 */
@Component
class UploadDesk {

  private static final Logger LOG = LoggerFactory.getLogger(UploadDesk.class);

  private final DraftCards drafts;
  private final AttachmentTable table;
  private final Folder folder;
  private final Examination examination;
  private final AttachmentSettings settings;
  private final Clock clock;

  UploadDesk(
      DraftCards drafts,
      AttachmentTable table,
      Folder folder,
      Examination examination,
      AttachmentSettings settings,
      Clock clock) {
    this.drafts = drafts;
    this.table = table;
    this.folder = folder;
    this.examination = examination;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Begins an upload.
   *
   * @param size how many bytes will come
   * @param stamp when the file was last changed where it comes from
   * @return its number
   * @throws NotThere if the reader has no such open draft
   * @throws Unacceptable if it is too large, or one too many
   */
  long begin(long draft, String name, String stamp, long size, Reader reader) {
    var card = open(draft, reader);
    if (size == 0) {
      throw new Unacceptable(Reason.EMPTY);
    }
    if (size > settings.largest().toBytes()) {
      throw new Unacceptable(Reason.LARGE);
    }
    if (table.ofDraft(draft, reader).size() >= settings.most()) {
      throw new Unacceptable(Reason.MANY);
    }
    var one = begun(card, FileName.of(name), stamp, size, reader);
    folder.begin(one.number());
    table.add(one);
    return one.number();
  }

  private Attachment begun(DraftCard draft, String name, String stamp, long size, Reader reader) {
    return new Attachment(
        Lot.draw(table::isTaken),
        draft.number(),
        0,
        0,
        reader.self(),
        State.UPLOADING,
        name.isEmpty() ? "document" : name,
        stamp,
        size,
        null,
        "",
        List.of(),
        "",
        Label.none(draft.language()),
        Cover.ownedBy(draft.readers()),
        Set.copyOf(draft.readers()),
        0,
        0,
        0,
        clock.instant());
  }

  /** The draft, if the reader can still attach something to it. */
  DraftCard open(long draft, Reader reader) {
    return drafts.find(draft, reader).filter(DraftCard::isOpen).orElseThrow(NotThere::new);
  }

  /** An upload of the draft. */
  Attachment upload(long draft, long number, Reader reader) {
    open(draft, reader);
    return table
        .visible(number, reader)
        .filter(one -> one.draft() == draft && one.state().isDrafted())
        .orElseThrow(NotThere::new);
  }

  /** How much of an upload is here: all, once it was looked at. */
  long offset(Attachment one) {
    return one.state() == State.UPLOADING ? folder.size(one.number()) : one.size();
  }

  /** Adds to an upload, and looks at the file if it is whole now. */
  long append(Attachment one, long offset, InputStream coming) {
    if (one.state() != State.UPLOADING) {
      throw new Folder.Misplaced();
    }
    var now = folder.append(one.number(), offset, one.size(), coming);
    table.touch(one.number(), clock.instant());
    if (now == one.size()) {
      examine(one);
    }
    return now;
  }

  /** Takes a file in that came whole; one that is refused leaves nothing behind. */
  long take(long draft, String name, long size, InputStream coming, Reader reader) {
    var number = begin(draft, name, "", size, reader);
    folder.append(number, 0, size, coming);
    try {
      examination.of(upload(draft, number, reader));
    } catch (Unacceptable refused) {
      folder.remove(number);
      table.remove(List.of(number));
      throw refused;
    }
    return number;
  }

  /** Looks at a file that is whole and was not looked at before the house fell. */
  Attachment settled(long draft, long number, Reader reader) {
    var one = upload(draft, number, reader);
    if (one.state() == State.UPLOADING && folder.size(number) == one.size()) {
      examine(one);
      return upload(draft, number, reader);
    }
    return one;
  }

  private void examine(Attachment one) {
    try {
      examination.of(one);
    } catch (Unacceptable refused) {
      folder.drop(one.number());
      table.refused(one.number(), refused.reason().key());
    }
  }

  /** Looks at files: what they are, whether they are infected, and what they tell of people. */
  @Component
  static class Examination {

    private final AttachmentTable table;
    private final Folder folder;
    private final Scanner scanner;
    private final Cleaning cleaning;

    Examination(AttachmentTable table, Folder folder, Scanner scanner, Cleaning cleaning) {
      this.table = table;
      this.folder = folder;
      this.scanner = scanner;
      this.cleaning = cleaning;
    }

    void of(Attachment one) {
      var file = folder.part(one.number());
      try {
        var kind = Recognition.of(file, one.name());
        scanner.scan(file);
        var traces = cleaning.traces(kind, file);
        table.examined(one.number(), kind, traces, titled(one.name()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (Unacceptable refused) {
        throw refused;
      } catch (RuntimeException broken) {
        LOG.info("an upload could not be read: {}", broken.toString());
        throw new Unacceptable(Reason.BROKEN, broken);
      }
    }

    /** A name as a title to begin with. */
    private static String titled(String name) {
      var dot = name.lastIndexOf('.');
      return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
    }
  }
}

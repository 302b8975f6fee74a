package org.baraza.attachment;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.attachment.Attachment.State;
import org.baraza.draft.DraftCard;
import org.baraza.draft.Enclosures;
import org.baraza.review.Submissions;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has attachments share what becomes of their draft. */
@Component
class DraftEnclosures implements Enclosures {

  private final AttachmentTable table;
  private final Folder folder;
  private final Submissions submissions;
  private final TemplateEngine templates;

  DraftEnclosures(
      AttachmentTable table, Folder folder, Submissions submissions, TemplateEngine templates) {
    this.table = table;
    this.folder = folder;
    this.submissions = submissions;
    this.templates = templates;
  }

  /** The attachments of a draft at a glance. */
  record Model(Frame frame, String address, AttachmentList list) {}

  @Override
  public Optional<Content> of(DraftCard draft, Frame frame, Reader reader) {
    if (!draft.isOpen()) {
      return Optional.empty();
    }
    var list = new AttachmentList(frame, table.ofDraft(draft.number(), reader));
    var model = new Model(frame, frame.to(draft.path() + "/attachments"), list);
    return Optional.of(output -> templates.render("attachment/draft.jte", model, output));
  }

  @Override
  public void shared(DraftCard draft) {
    Sight.atHouseWork(() -> table.share(draft.number(), draft.readers()));
  }

  @Override
  public void submitted(DraftCard draft, long submission, long practice) {
    Sight.atHouseWork(() -> {
      table.submit(draft.number(), submission, practice);
      table.follow(submission, submissions.readers(submission));
    });
  }

  @Override
  public void discarded(DraftCard draft) {
    var gone =
        Sight.ofEverything(() ->
            table.tied(
                "draft",
                draft.number(),
                State.UPLOADING,
                State.EXAMINED,
                State.REFUSED,
                State.CONFIRMED));
    Sight.atHouseWork(() -> table.remove(gone.stream().map(Attachment::number).toList()));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            gone.forEach(one -> folder.remove(one.number()));
          }
        });
  }
}

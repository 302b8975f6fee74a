package org.baraza.attachment;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.practice.Publishing;
import org.baraza.review.Submissions;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/**
 * Has attachments follow their submission: whoever judges it sees them, and once it is published
 * they are part of that edition. The actor may lose the submission from sight by the very step, so
 * that this is work of the house.
 */
@Component
class SubmissionFollowing implements Submissions.Companion {

  private final AttachmentTable table;
  private final AttachmentCovers covers;
  private final Publishing publishing;
  private final TemplateEngine templates;

  SubmissionFollowing(
      AttachmentTable table,
      AttachmentCovers covers,
      Publishing publishing,
      TemplateEngine templates) {
    this.table = table;
    this.covers = covers;
    this.publishing = publishing;
    this.templates = templates;
  }

  @Override
  public void follow(long submission, long practice, Set<String> readers, boolean published) {
    Sight.atHouseWork(() -> {
      if (published) {
        publish(submission, practice);
      } else {
        table.follow(submission, readers);
      }
    });
  }

  private void publish(long submission, long practice) {
    var edition = publishing.open(practice).map(Publishing.Published::edition).orElse(1);
    table.publish(submission, edition);
    covers.follow(List.of(practice));
  }

  @Override
  public Optional<Content> of(long submission, Frame frame, Reader reader) {
    var all = table.ofSubmission(submission, reader);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(output ->
            templates.render("attachment/submission.jte", new AttachmentList(frame, all), output));
  }
}

package org.baraza.growth;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.draft.DraftCard;
import org.baraza.draft.Enclosures;
import org.baraza.forum.harvest.Offshoots;
import org.baraza.forum.harvest.Offshoots.Root;
import org.baraza.practice.Panels;
import org.baraza.practice.PracticeId;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows on the pages of drafts and practices the talk they grew out of, to members who see that
 * talk. The pages that everyone reads are kept, and say nothing of it.
 */
@Component
@Order(8)
class Roots implements Enclosures, Panels {

  /** What is drawn. */
  record Model(Frame frame, List<Root> roots) {}

  private final Offshoots offshoots;
  private final TemplateEngine templates;

  Roots(Offshoots offshoots, TemplateEngine templates) {
    this.offshoots = offshoots;
    this.templates = templates;
  }

  @Override
  public Optional<Content> of(DraftCard draft, Frame frame, Reader reader) {
    return drawn(offshoots.ofDraft(draft.number(), reader), frame);
  }

  @Override
  public Optional<Panel> of(PracticeId practice, Frame frame, Reader reader) {
    return reader.account().isEmpty()
        ? Optional.empty()
        : drawn(offshoots.ofPractice(practice.number(), reader), frame)
            .map(content -> new Panel(false, content));
  }

  private Optional<Content> drawn(List<Root> roots, Frame frame) {
    var model = new Model(frame, roots);
    return roots.isEmpty()
        ? Optional.empty()
        : Optional.of(output -> templates.render("growth/roots.jte", model, output));
  }

  /** Who may see the talk does not change with who writes the draft. */
  @Override
  public void shared(DraftCard draft) {}

  @Override
  public void submitted(DraftCard draft, long submission, long practice) {
    Sight.atHouseWork(() -> offshoots.submitted(draft.number(), practice));
  }

  @Override
  public void discarded(DraftCard draft) {
    Sight.atHouseWork(() -> offshoots.discarded(draft.number()));
  }
}

package org.baraza.review;

import java.util.List;
import org.baraza.access.Reader;
import org.baraza.dossier.Tellings;
import org.baraza.practice.Publishing;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens every edition of a practice under its permanent address. */
@Controller
class EditionController {

  private final Publishing publishing;
  private final Tellings tellings;
  private final Names names;

  EditionController(Publishing publishing, Tellings tellings, Names names) {
    this.publishing = publishing;
    this.tellings = tellings;
    this.names = names;
  }

  @GetMapping("/practices/{number:\\d{6,18}}/editions/{edition:\\d{1,6}}")
  @OpenToAll
  EditionPage show(
      @PathVariable long number, @PathVariable int edition, Frame frame, Reader reader) {
    var one = publishing.edition(number, edition, reader).orElseThrow(NotThere::new);
    return new EditionPage(
        frame,
        one,
        one.dossier()
            .map(dossier -> names.title(dossier, frame))
            .orElseGet(() -> frame.say(one.card().titles())),
        one.dossier().map(dossier -> tellings.whole(dossier, frame)).orElse(List.of()),
        tellings.changed(one.revision().changes(), frame),
        one.confirmation().map(by -> new Trust(by, frame, names)));
  }
}

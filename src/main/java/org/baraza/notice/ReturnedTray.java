package org.baraza.notice;

import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the desk that somebody gets no letters since theirs came back. */
@Component
@Order(1)
class ReturnedTray implements Waiting {

  private final ReturnedLetters returned;
  private final Choices choices;

  ReturnedTray(ReturnedLetters returned, Choices choices) {
    this.returned = returned;
    this.choices = choices;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    return returned
        .stopped(reader.self())
        .map(at ->
            new Tray(
                "returned",
                frame.word("notice.returned"),
                List.of(
                    new Line(
                        frame.to("/notices"),
                        new Said(frame.word("notice.returned.note"), frame.lang()),
                        frame.word("notice.mailing.none"),
                        frame.date(at.atZone(choices.of(reader.self()).zone()).toLocalDate())))));
  }
}

package org.baraza.forum.steward;

import java.util.Optional;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.forum.steward.Stewards.Charge;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk what somebody is asked to look after, and what nobody looks after. */
@Component
@Order(9)
class StewardTray implements Waiting {

  private final StewardshipDesk desk;

  StewardTray(StewardshipDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines =
        Stream.concat(
                desk.asked(reader).stream()
                    .map(one -> line(said(one), "forum.steward.asked", frame)),
                desk.orphans(reader).stream()
                    .map(one -> line(unnamed(one, frame), "forum.steward.orphan", frame)))
            .toList();
    return Tray.of("stewardships", frame.word("forum.stewardships"), lines);
  }

  private static Said said(Charge one) {
    return new Said(one.name(), one.language());
  }

  /** Facilitators are not told what a circle is called. */
  private static Said unnamed(Charge one, Frame frame) {
    return one.isClosed()
        ? new Said(frame.word("forum.steward.circle", String.valueOf(one.number())), frame.lang())
        : said(one);
  }

  private static Line line(Said title, String state, Frame frame) {
    return new Line(frame.to("/forum/stewardships"), title, frame.word(state), "");
  }
}

package org.baraza.expert.mine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.expert.consent.Consent;
import org.baraza.expert.listing.ExpertSettings;
import org.baraza.expert.listing.Listing;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk of experts what of their listing ends soon: the consents, or the whole. */
@Component
@Order(4)
class ExpertTray implements Waiting {

  private final MineDesk desk;
  private final ExpertSettings settings;
  private final Clock clock;

  ExpertTray(MineDesk desk, ExpertSettings settings, Clock clock) {
    this.desk = desk;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    return desk.find(reader)
        .map(one -> lines(one, clock.instant(), frame))
        .filter(lines -> !lines.isEmpty())
        .map(lines -> new Tray("experts", frame.word("expert.mine"), lines));
  }

  private List<Line> lines(Listing one, Instant now, Frame frame) {
    var lines = new ArrayList<Line>();
    if (one.isEnding(now, settings)) {
      one.ends(settings).ifPresent(day -> lines.add(whole(day, frame)));
    }
    var byDay = new TreeMap<LocalDate, List<String>>();
    for (Consent consent : one.ending(now, settings)) {
      byDay
          .computeIfAbsent(consent.until(), _ -> new ArrayList<>())
          .add(frame.word("expert.field." + consent.field().code()));
    }
    byDay.forEach((day, fields) ->
        lines.add(
            new Line(
                frame.to("/experts/mine/consents"),
                new Said(frame.list(fields), frame.lang()),
                frame.word("expert.tray.ends"),
                frame.date(day))));
    return lines;
  }

  private static Line whole(LocalDate day, Frame frame) {
    return new Line(
        frame.to("/experts/mine"),
        new Said(frame.word("expert.tray.listing"), frame.lang()),
        frame.word("expert.tray.hidden"),
        frame.date(day));
  }
}

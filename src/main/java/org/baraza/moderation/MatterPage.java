package org.baraza.moderation;

import java.time.ZoneOffset;
import java.util.List;
import org.baraza.access.Reportable.Exhibit;
import org.baraza.language.Said;
import org.baraza.moderation.MatterDesk.Seen;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** What was reported of a record, for those who decide, and what was decided, for who keeps it. */
record MatterPage(Frame frame, Seen seen, Entered entered) implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  Matter matter() {
    return seen.matter();
  }

  /** What it is called: for those who keep it as it is now, else as it was when it was reported. */
  Said title() {
    return seen.exhibit().filter(_ -> seen.isKept()).map(Exhibit::title).orElse(matter().title());
  }

  static String kind(Matter one, Frame frame) {
    return frame.word("moderation.kind." + one.kind());
  }

  String kind() {
    return kind(matter(), frame);
  }

  static String state(Matter one, Frame frame) {
    return frame.word("moderation.state." + one.state().code());
  }

  String state() {
    return state(matter(), frame);
  }

  /** What whoever reported it learns: whether there was a ground, not which. */
  static String outcome(Matter one, Frame frame) {
    return frame.word(
        "moderation.outcome."
            + switch (one.state()) {
              case OPEN -> "open";
              case DISMISSED, LIFTED -> "stands";
              case UPHELD, APPEALED, MENDED -> "upheld";
              case SETTLED -> "settled";
            });
  }

  static String day(Matter one, Frame frame) {
    return frame.date(one.at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  String day() {
    return day(matter(), frame);
  }

  /** What has to be done now, for those who keep the record. */
  String told() {
    return frame.word(
        matter().state().isOver()
            ? "moderation.told.over"
            : matter().isWithheld() ? "moderation.told.withheld" : "moderation.told.asked");
  }

  /** What moderators read of why it was reported; those who keep it never do. */
  List<Matter.Report> reports() {
    return seen.isKept() ? List.of() : matter().reports();
  }

  String reason(Matter.Report one) {
    return frame.word("moderation.reason." + one.reason());
  }

  String act(String code) {
    return frame.word("moderation.act." + code);
  }

  String to(String noun) {
    return frame.to(matter().address() + "/" + noun);
  }
}

package org.baraza.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.baraza.access.Complaints;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.Waiting;
import org.baraza.practice.Publishing;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out a reader's desk. */
@Component
@Transactional(readOnly = true)
class DeskView implements Complaints {

  private final SubmissionTable submissions;
  private final ReportTable reports;
  private final Publishing publishing;
  private final Names names;
  private final ReviewSettings settings;
  private final Clock clock;
  private final List<Waiting> rooms;

  DeskView(
      SubmissionTable submissions,
      ReportTable reports,
      Publishing publishing,
      Names names,
      ReviewSettings settings,
      Clock clock,
      List<Waiting> rooms) {
    this.rooms = rooms;
    this.submissions = submissions;
    this.reports = reports;
    this.publishing = publishing;
    this.names = names;
    this.settings = settings;
    this.clock = clock;
  }

  DeskPage page(Frame frame, Reader reader) {
    var judged = submissions.judged(reader);
    var parts = new LinkedHashMap<String, List<Line>>();
    parts.put(
        "waiting",
        judged.stream().filter(one -> one.awaits(reader)).map(one -> line(one, frame)).toList());
    parts.put("queue", queue(frame, reader));
    parts.put("due", due(frame, reader));
    parts.put(
        "overdue",
        judged.stream()
            .filter(one -> reader.holds(Role.FACILITATOR) && isOverdue(one))
            .map(one -> line(one, frame))
            .toList());
    parts.put("mine", submissions.by(reader.self()).stream().map(one -> line(one, frame)).toList());
    parts.put("reports", reports.by(reader.self()).stream().map(one -> line(one, frame)).toList());
    parts.put("against", against(frame, reader));
    var decides = reader.holds(Role.MODERATOR) || reader.holds(Role.FACILITATOR);
    return new DeskPage(frame, parts, trays(frame, reader), decides);
  }

  /** What the rooms above put there. */
  private List<DeskPage.Tray> trays(Frame frame, Reader reader) {
    return rooms.stream()
        .flatMap(room -> room.of(frame, reader).stream())
        .map(tray ->
            new DeskPage.Tray(
                tray.id(),
                tray.heading(),
                tray.lines().stream()
                    .map(one -> new Line(one.href(), one.title(), one.state(), one.when()))
                    .toList()))
        .toList();
  }

  private boolean isOverdue(Submission one) {
    return names.days(one.since()) >= settings.overdue();
  }

  private List<Line> queue(Frame frame, Reader reader) {
    return judged(reader).map(one -> line(one, frame)).toList();
  }

  /** The reports that this reader decides on. */
  private Stream<Report> judged(Reader reader) {
    return reports.queue(reader).stream()
        .filter(one -> one.state() == Report.State.OPEN || one.state() == Report.State.APPEALED)
        .filter(one -> one.isJudge(reader) && one.by() != reader.self().number());
  }

  @Override
  public List<Complaint> open(Frame frame, Reader reader) {
    return judged(reader).map(one -> complaint(one, frame)).toList();
  }

  private static Complaint complaint(Report one, Frame frame) {
    return new Complaint(
        frame.to("/reports/" + one.number()),
        frame.word("review.kind." + one.kind().code()),
        one.text(),
        state(one, frame),
        one.at());
  }

  private static String state(Report one, Frame frame) {
    return frame.word(
        "review.report.state." + one.state().name().toLowerCase(java.util.Locale.ROOT));
  }

  /** What was decided against the reader's own practices. */
  private List<Line> against(Frame frame, Reader reader) {
    return reports.queue(reader).stream()
        .filter(one -> one.by() != reader.self().number() && !one.isJudge(reader))
        .map(one -> line(one, frame))
        .toList();
  }

  private List<Line> due(Frame frame, Reader reader) {
    var before = clock.instant().atZone(ZoneOffset.UTC).minus(settings.term()).toInstant();
    return publishing.due(reader.countries(), before).stream()
        .flatMap(number -> publishing.open(number, reader).stream())
        .map(one ->
            new Line(
                frame.to(one.card().path() + "/stewardship"),
                names.title(one.dossier(), frame),
                names.countries(one.dossier().countries(), frame),
                frame.word("review.desk.stood", Names.day(one.reviewedAt().orElseThrow(), frame))))
        .toList();
  }

  private Line line(Submission one, Frame frame) {
    return new Line(
        frame.to("/submissions/" + one.number()),
        names.title(one.dossier(), frame),
        frame.word("review.state." + one.state().code()),
        one.state().isOpen() ? names.wait(one.since(), frame) : Names.day(one.since(), frame));
  }

  private Line line(Report one, Frame frame) {
    return new Line(
        frame.to("/reports/" + one.number()),
        names.title(one.practice(), frame),
        frame.word("review.kind." + one.kind().code()) + " · " + state(one, frame),
        Names.day(one.at(), frame));
  }

  /** The queue of reports, whole. */
  ReportsPage reports(Frame frame, Reader reader) {
    return new ReportsPage(
        frame, reports.queue(reader).stream().map(one -> line(one, frame)).toList());
  }
}

package org.baraza.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.dossier.Account;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Revision;
import org.baraza.dossier.Telling;
import org.baraza.dossier.Tellings;
import org.baraza.practice.Publishing;
import org.baraza.review.Safeguards.Answer;
import org.baraza.review.Submission.Act;
import org.baraza.review.SubmissionPage.Done;
import org.baraza.review.SubmissionPage.Found;
import org.baraza.review.Submissions.Declaration;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Puts a submission before its reader. */
@Component
class SubmissionView {

  /** The parts of an account, as they are worded. */
  static final List<String> PARTS =
      List.of(
          "problem",
          "description",
          "results",
          "lessons",
          "transferability",
          "safeguards",
          "genderYouth");

  private final Publishing publishing;
  private final Tellings tellings;
  private final Checklist checklist;
  private final Herald herald;
  private final Names names;

  SubmissionView(
      Publishing publishing, Tellings tellings, Checklist checklist, Herald herald, Names names) {
    this.publishing = publishing;
    this.tellings = tellings;
    this.checklist = checklist;
    this.herald = herald;
    this.names = names;
  }

  SubmissionPage page(Submission one, Entered entered, Frame frame, Reader reader) {
    var published = publishing.open(one.practice(), reader);
    var acts = one.openTo(reader);
    return new SubmissionPage(
        frame,
        one,
        names.title(one.dossier(), frame),
        published.map(now -> frame.to(now.card().path())).orElse(""),
        tellings.whole(one.dossier(), frame),
        changes(one, published.map(Publishing.Published::dossier), frame),
        waits(one, frame),
        shown(one, published.map(Publishing.Published::cover), frame),
        one.offer().declaration().map(said -> declared(said, frame)).orElse(List.of()),
        one.steps().reversed().stream().map(step -> done(step, frame)).toList(),
        acts,
        acts.contains(Act.SAFEGUARDS) ? checklist.items(frame) : List.of(),
        acts.contains(Act.ASSIGNMENT) ? successors(one) : Map.of(),
        sections(frame),
        herald.companions(one.number(), frame, reader),
        acts.contains(Act.WORDING) ? worded(one.dossier(), entered) : entered);
  }

  private List<Telling> changes(Submission one, Optional<Dossier> published, Frame frame) {
    return published
        .filter(_ -> one.state().isOpen())
        .map(now -> tellings.changed(Revision.between(now, one.dossier()), frame))
        .orElse(List.of());
  }

  private List<String> waits(Submission one, Frame frame) {
    var waits = new ArrayList<String>();
    if (one.state() == State.SUBMITTED) {
      for (var country : one.awaited()) {
        var name = names.country(country, frame);
        waits.add(frame.word("review.waits.country", name));
        if (herald.isMute(country, one)) {
          waits.add(frame.word("review.waits.mute", name));
        }
      }
    }
    if (one.state().isOpen()) {
      waits.add(names.wait(one.since(), frame));
    }
    return waits;
  }

  private List<String> shown(Submission one, Optional<Cover> now, Frame frame) {
    var wished = one.offer().cover();
    var shown = new ArrayList<String>();
    shown.add(frame.word("review.shown", audience(wished.or(() -> now).orElse(Cover.OPEN), frame)));
    now.filter(cover -> one.state().isOpen() && wished.filter(cover::equals).isEmpty())
        .filter(cover -> wished.isPresent())
        .ifPresent(cover -> shown.add(frame.word("review.shown.now", audience(cover, frame))));
    return shown;
  }

  private String audience(Cover cover, Frame frame) {
    var code = cover.audience().name().toLowerCase(Locale.ROOT);
    var countries =
        cover.audience() == Audience.CIRCLE
            ? cover.circle().stream()
                .filter(key -> key.startsWith(Keys.country("")))
                .map(key -> key.substring(Keys.country("").length()))
                .toList()
            : List.<String>of();
    var words = frame.word("access.audience." + code) + " · " + cover.marking().label();
    return countries.isEmpty() ? words : words + " · " + names.countries(countries, frame);
  }

  private static List<String> declared(Declaration said, Frame frame) {
    var declared = new ArrayList<String>();
    declared.add(frame.word("review.declared.operational." + said.operational()));
    declared.add(frame.word("review.declared.exposed." + said.exposed()));
    if (!said.exposure().isEmpty()) {
      declared.add(said.exposure());
    }
    return declared;
  }

  private Map<String, String> successors(Submission one) {
    var people = new LinkedHashMap<String, String>();
    herald.successorsOf(one).forEach(person -> people.put(person.id().toString(), person.name()));
    return people;
  }

  private Done done(Step step, Frame frame) {
    var safeguards = Optional.ofNullable(step.details().safeguards());
    return new Done(
        what(step, frame),
        names.person(step.by(), frame),
        Names.day(step.at(), frame),
        step.grounds(),
        comments(step, frame),
        safeguards.map(review -> findings(review, frame)).orElse(List.of()),
        safeguards.map(Safeguards::conditions).orElse(""),
        tellings.changed(step.details().changes(), frame));
  }

  private String what(Step step, Frame frame) {
    var deed = frame.word("review.deed." + step.deed().code());
    var safeguards = step.details().safeguards();
    if (safeguards != null) {
      return deed + " · " + frame.word("review.conclusion." + safeguards.conclusion().code());
    }
    var overdue = step.details().overdue();
    if (overdue != null) {
      return frame.word("review.deed.passed", names.person(overdue, frame));
    }
    if (step.details().assignee() > 0) {
      return deed + " · " + names.person(step.details().assignee(), frame);
    }
    return step.country().isEmpty()
        ? deed
        : deed + " · " + names.countries(List.of(step.country().split(",")), frame);
  }

  private Map<String, String> comments(Step step, Frame frame) {
    var comments = new LinkedHashMap<String, String>();
    sections(frame)
        .forEach((section, name) -> {
          var comment = step.comments().get(section);
          if (comment != null) {
            comments.put(name, comment);
          }
        });
    return comments;
  }

  /** What a review found that is not simply met, with its notes. */
  private List<Found> findings(Safeguards review, Frame frame) {
    return checklist.items(frame).stream()
        .flatMap(item ->
            Optional.ofNullable(review.findings().get(item.id()))
                .filter(found -> found.answer() != Answer.MET || !found.note().isEmpty())
                .map(found ->
                    new Found(
                        item.words(),
                        frame.word("review.answer." + found.answer().code()),
                        found.note()))
                .stream())
        .toList();
  }

  /** The sections of a submission that can be commented on. */
  static Map<String, String> sections(Frame frame) {
    var sections = new LinkedHashMap<String, String>();
    sections.put("title", frame.word("dossier.field.title"));
    sections.put("summary", frame.word("dossier.field.summary"));
    PARTS.forEach(part -> sections.put(part, frame.word("practice.part." + part)));
    sections.put("facts", frame.word("practice.facts"));
    sections.put("evidence", frame.word("practice.evidence"));
    return sections;
  }

  /** The form of the wording, as the text stands, or as it was typed. */
  private static Entered worded(Dossier dossier, Entered entered) {
    var values = new HashMap<String, List<String>>();
    text(dossier).forEach((part, text) -> values.put("wording." + part, List.of(text)));
    values.putAll(entered.values());
    return new Entered(values, entered.troubles());
  }

  private static Map<String, String> text(Dossier dossier) {
    var account =
        Optional.ofNullable(dossier.accounts().get(dossier.language()))
            .orElse(new Account("", "", "", "", "", "", "", ""));
    var text = new HashMap<>(account.parts());
    text.put("summary", account.summary());
    text.put("title", dossier.titles().only(dossier.language()).orElse(""));
    return text;
  }

  /** The dossier as an editor worded it. */
  static Dossier reworded(Dossier dossier, Sent sent) {
    var accounts = new HashMap<>(dossier.accounts());
    accounts.put(
        dossier.language(),
        new Account(
            sent.text("wording.summary"),
            sent.text("wording.problem"),
            sent.text("wording.description"),
            sent.text("wording.results"),
            sent.text("wording.lessons"),
            sent.text("wording.transferability"),
            sent.text("wording.safeguards"),
            sent.text("wording.genderYouth")));
    var title = sent.text("wording.title");
    return dossier.reworded(dossier.titles().with(dossier.language(), title), accounts);
  }
}

package org.baraza.translation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.dossier.Rendering;
import org.baraza.dossier.Rendering.Kind;
import org.baraza.dossier.Telling;
import org.baraza.dossier.Translations;
import org.baraza.dossier.Translations.Shown;
import org.baraza.dossier.Translations.State;
import org.baraza.language.Lang;
import org.baraza.translation.TranslationPage.Choice;
import org.baraza.translation.TranslationPage.Row;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.form.Filled;
import org.springframework.stereotype.Component;

/** Puts a workbench into words. */
@Component
class TranslationView {

  private static final int LINE = 55;
  private static final int TALLEST = 24;

  private final People people;

  TranslationView(People people) {
    this.people = people;
  }

  TranslationPage page(Workbench bench, Entered sent, Frame frame, Reader reader) {
    var isMember = reader.account().isPresent();
    var dossier = bench.practice().dossier();
    return new TranslationPage(
        frame,
        bench.number(),
        bench.practice().card().path(),
        dossier.titles().in(frame.lang(), dossier.language()),
        bench.from(),
        bench.into(),
        progress(bench, frame),
        bench.slots().stream().map(slot -> row(slot, sent, frame, isMember)).toList(),
        bench.decidable(reader).stream().map(slot -> choice(slot, bench.into(), frame)).toList(),
        Lang.ALL.stream().filter(lang -> lang != bench.from()).toList(),
        isMember,
        entered(bench, sent));
  }

  /** How far it has come, in numbers. */
  static String progress(List<Shown> shown, Frame frame) {
    return frame.word(
        "translation.progress",
        count(shown, State.CURRENT),
        shown.size(),
        count(shown, State.STALE),
        count(shown, State.MISSING));
  }

  private static String progress(Workbench bench, Frame frame) {
    return progress(bench.slots().stream().map(Slot::shown).toList(), frame);
  }

  private static long count(List<Shown> shown, State state) {
    return shown.stream().filter(one -> one.state() == state).count();
  }

  /** What the form shows: what was typed, where that could not be kept; else what there is. */
  private static Entered entered(Workbench bench, Entered sent) {
    var values = new LinkedHashMap<String, List<String>>(sent.values());
    var isWhole = !sent.trouble("").isEmpty();
    for (var slot : bench.slots()) {
      var field = "text." + slot.passage().code();
      if (!values.containsKey(field) || !isWhole && sent.trouble(field).isEmpty()) {
        values.put(field, List.of(slot.begun()));
        values.remove("holds." + slot.passage().code());
      }
    }
    return new Entered(values, sent.troubles());
  }

  private Row row(Slot slot, Entered sent, Frame frame, boolean isMember) {
    var shown = slot.shown();
    var code = slot.passage().code();
    var typed = sent.trouble("text." + code).isEmpty() ? "" : sent.value("text." + code);
    var isOvertaken =
        !typed.isEmpty() && !slot.begun().isEmpty() && !Filled.cleaned(typed).equals(slot.begun());
    var isLeftBehind = isMember ? slot.isLeftBehind() : shown.isStale();
    return new Row(
        code,
        frame.word(slot.passage().heading()),
        lines(slot.source()),
        lines(slot.published()),
        shown.state().code(),
        mark(shown, frame),
        slot.proposal().filter(Proposal::isOpen).map(one -> pending(one, frame)).orElse(""),
        slot.proposal().filter(Proposal::isOpen).map(Proposal::grounds).orElse(""),
        isLeftBehind
            ? List.of(
                telling(frame.word("translation.changed"), slot.changed(), shown.source().lang()))
            : List.of(),
        isOvertaken ? slot.begun() : "",
        slot.version(),
        Typed.digest(slot.source()),
        Typed.digest(slot.begun()),
        height(slot));
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static int height(Slot slot) {
    var longest = Math.max(slot.source().length(), slot.begun().length());
    return Math.min(TALLEST, 2 + longest / LINE);
  }

  private static Telling telling(String label, List<Telling.Piece> pieces, Lang lang) {
    return new Telling(label, lang.code(), lang.dir(), pieces);
  }

  private Choice choice(Slot slot, Lang into, Frame frame) {
    var words = frame.word(slot.passage().heading());
    return new Choice(
        slot.passage().code() + ':' + slot.version(),
        words,
        telling(
            slot.waiting().map(one -> pending(one, frame)).orElse(words), slot.proposed(), into));
  }

  /** How a passage stands, when it was made, and by whom. */
  private String mark(Shown shown, Frame frame) {
    var state = shown.state().code();
    if (shown.isMissing()) {
      return "";
    }
    var made = shown.rendering();
    if (made.isEmpty() || shown.isBy(Kind.RECORD)) {
      return frame.word("translation.state.record." + state);
    }
    var key = shown.isBy(Kind.MACHINE) ? "translation.state.machine." : "translation.state.human.";
    return frame.word(key + state, day(made.get().at(), frame), credit(made.get(), frame));
  }

  private String credit(Rendering made, Frame frame) {
    return made.named() ? person(made.by(), frame) : frame.word("translation.member");
  }

  /** For members alone, who see each other's names. */
  private String pending(Proposal one, Frame frame) {
    return frame.word(
        one.isWaiting() ? "translation.pending.waiting" : "translation.pending.declined",
        day(one.at(), frame),
        person(one.by(), frame));
  }

  private String person(long account, Frame frame) {
    return people
        .person(new AccountId(account))
        .map(People.Person::name)
        .orElseGet(() -> frame.word("translation.member"));
  }

  private static String day(Instant at, Frame frame) {
    return frame.date(LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  /** The languages something is told in, and how each passage stands there. */
  static Map<Lang, List<Shown>> languages(Translations translations) {
    var languages = new LinkedHashMap<Lang, List<Shown>>();
    for (var lang : Lang.ALL) {
      var shown = translations.in(lang);
      if (lang != translations.dossier().language()
          && shown.stream().anyMatch(one -> !one.isMissing())) {
        languages.put(lang, shown);
      }
    }
    return languages;
  }

  /** A language to begin with, for who reads in that of the record. */
  static Lang another(Lang source) {
    return source == Lang.FR ? Lang.EN : Lang.FR;
  }
}

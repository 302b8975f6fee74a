package org.baraza.exchange;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.dossier.Revision;
import org.baraza.exchange.ExchangeDesk.ExchangeFile;
import org.baraza.exchange.ExchangeView.Named;
import org.baraza.exchange.Party.Role;
import org.baraza.practice.PracticeCard;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * An exchange, with what those it concerns may know and do besides.
 *
 * @param practices those it draws on, as far as the reader sees them
 * @param spaces the spaces of the forum that belong to it, drawn, or null where there are none
 */
record ExchangePage(
    Frame frame,
    ExchangeFile file,
    ExchangeView view,
    List<PracticeCard> practices,
    @Nullable Content spaces,
    Reader reader,
    Entered entered)
    implements Page {

  Exchange exchange() {
    return file.exchange();
  }

  Plan plan() {
    return exchange().plan();
  }

  List<Role> roles() {
    return List.of(Role.values()).stream()
        .filter(role -> exchange().parties().stream().anyMatch(one -> one.is(role)))
        .toList();
  }

  List<Named> named(Role role) {
    return view.named(exchange(), role, frame);
  }

  String label(Role role) {
    return frame.word("exchange.role." + role.code());
  }

  List<String> languages() {
    return plan().languages().stream().map(frame::languageName).toList();
  }

  List<String> marks() {
    return view.marks(exchange(), frame);
  }

  boolean isConcerned() {
    return exchange().concerns(reader);
  }

  /** The parties that have not agreed yet, for those it concerns. */
  List<Named> silent() {
    return isConcerned() && exchange().stage() == Stage.PROPOSED
        ? exchange().parties().stream()
            .filter(one -> !one.hasAgreed())
            .map(one -> view.named(one, frame))
            .toList()
        : List.of();
  }

  /** The parties the reader answers for now, by their keys. */
  Map<String, String> unanswered() {
    var names = new LinkedHashMap<String, String>();
    exchange().unanswered(reader).forEach(one -> names.put(one.key(), view.name(one.key(), frame)));
    return names;
  }

  /** Whether one of these is a grouping. */
  boolean isForGrouping() {
    return exchange().unanswered(reader).stream().anyMatch(one -> !one.isCountry());
  }

  /** What was typed into a form that is not shown any more, so that it is not lost. */
  String unsent() {
    var words = unanswered().isEmpty() ? entered.value("words") : "";
    var note = next().isEmpty() ? entered.value("note") : "";
    return (words + '\n' + note).strip();
  }

  /** What takes it to a stage, in words. */
  String act(Stage stage) {
    return frame.word("exchange.do." + stage.code());
  }

  List<Stage> next() {
    return exchange().next(reader);
  }

  boolean isRevised() {
    return file.isRevised();
  }

  /** What happened and when, in words. */
  String told(Step step) {
    return frame.word(
        "exchange.step",
        view.day(step.at(), frame),
        frame.word("exchange.act." + step.act().code()));
  }

  /** The name of the party that did it, or nothing. */
  String actor(Step step) {
    return step.party().isEmpty() ? "" : view.name(step.party(), frame);
  }

  /** The changes after the proposal, by the names of the fields. */
  String told(Revision one) {
    return frame.word(
        "exchange.step",
        view.day(one.at(), frame),
        frame.list(
            one.changes().stream()
                .map(change -> change.field().replaceFirst("^plan\\.", "").split("\\.")[0])
                .distinct()
                .map(field -> frame.word("exchange.field." + field.toLowerCase(Locale.ROOT)))
                .toList()));
  }

  List<Revision> changes() {
    return file.revisions().stream().filter(one -> !one.changes().isEmpty()).toList();
  }

  /** What tells the exchange as it was read from what somebody makes of it meanwhile. */
  String before() {
    return exchange().changedAt().toString();
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  @Override
  public Object data() {
    var one = exchange();
    var data = new LinkedHashMap<String, Object>();
    data.put("number", one.number());
    data.put("href", frame.to(one.path()));
    data.put("title", plan().title());
    data.put("summary", plan().summary());
    data.put("language", plan().language().code());
    data.put("kind", plan().kind().code());
    data.put("stage", one.stage().code());
    data.put("modality", modality());
    data.put("parties", one.parties().stream().map(this::party).toList());
    data.put("begins", plan().begins().toString());
    data.put("ends", plan().ends().toString());
    data.put("languages", plan().languages());
    data.put("bodies", plan().bodies());
    data.put("practices", practices.stream().map(card -> frame.to(card.path())).toList());
    data.put("marking", one.cover().marking().label());
    data.put("steps", file.steps().stream().map(ExchangePage::step).toList());
    return data;
  }

  private Map<String, Object> modality() {
    var modality = view.modality(exchange());
    return Map.of(
        "scale", modality.scale().code(),
        "regions", List.copyOf(modality.regions()),
        "triangular", modality.isTriangular());
  }

  private Map<String, Object> party(Party party) {
    return Map.of(
        "key", party.key(),
        "name", view.name(party.key(), frame),
        "roles", party.roles().stream().sorted().map(Role::code).toList(),
        "agreed", party.hasAgreed());
  }

  private static Map<String, Object> step(Step step) {
    return Map.of(
        "at", step.at().toString(),
        "act", step.act().code(),
        "party", step.party(),
        "words", step.words());
  }
}

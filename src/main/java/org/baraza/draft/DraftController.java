package org.baraza.draft;

import java.util.List;
import java.util.Locale;
import org.baraza.access.AccountId;
import org.baraza.access.ForMembers;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens one's drafts, begins them, and goes on with what is there. */
@Controller
class DraftController {

  private final DraftDesk desk;
  private final Continuation continuation;
  private final DraftReading reading;
  private final ObjectProvider<People> people;
  private final List<Enclosures> enclosures;

  DraftController(
      DraftDesk desk,
      Continuation continuation,
      DraftReading reading,
      ObjectProvider<People> people,
      List<Enclosures> enclosures) {
    this.desk = desk;
    this.continuation = continuation;
    this.reading = reading;
    this.people = people;
    this.enclosures = enclosures;
  }

  @GetMapping("/drafts")
  @ForMembers
  DraftsPage list(Frame frame, Reader reader) {
    return new DraftsPage(frame, desk.mine(reader));
  }

  @PostMapping("/drafts")
  @ForMembers
  SeeOther begin(@RequestParam(defaultValue = "full") String kind, Frame frame, Reader reader) {
    var asked =
        kind.toUpperCase(Locale.ROOT).equals("SNAPSHOT") ? Draft.Kind.SNAPSHOT : Draft.Kind.FULL;
    var number = desk.begin(asked, frame.lang(), reader);
    var first = desk.open(number, reader).sections().getFirst();
    return new SeeOther(frame.to("/drafts/" + number + '/' + first.code()));
  }

  @GetMapping("/drafts/{number:\\d{6,18}}")
  @ForMembers
  DraftPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  /** Calls another author in by the number of their account. */
  @PostMapping("/drafts/{number:\\d{6,18}}/authors")
  @ForMembers
  Answer call(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String account,
      Frame frame,
      Reader reader) {
    var plain = account.strip();
    if (!plain.matches("[1-9]\\d{5,17}")) {
      var entered = Entered.of(java.util.Map.of("account", account));
      return page(number, entered.but("account", frame.word("draft.author.mend")), frame, reader);
    }
    desk.call(number, new AccountId(Long.parseLong(plain)), reader);
    return overview(number, frame);
  }

  /** Deepens a snapshot, or begins the next edition of what was submitted. */
  @PostMapping("/drafts/{number:\\d{6,18}}/continuation")
  @ForMembers
  SeeOther goOn(@PathVariable long number, Frame frame, Reader reader) {
    return overview(continuation.goOn(number, frame.lang(), reader), frame);
  }

  @PostMapping("/drafts/{number:\\d{6,18}}/removal")
  @ForMembers
  SeeOther discard(@PathVariable long number, Frame frame, Reader reader) {
    desk.discard(number, reader);
    return new SeeOther(frame.to("/drafts"));
  }

  /** The focal point of one of its countries takes a practice over. */
  @PostMapping("/practices/{number:\\d{6,18}}/draft")
  @ForMembers
  SeeOther takeOver(@PathVariable long number, Frame frame, Reader reader) {
    return overview(continuation.takeOver(number, frame.lang(), reader), frame);
  }

  private static SeeOther overview(long number, Frame frame) {
    return new SeeOther(frame.to("/drafts/" + number));
  }

  private DraftPage page(long number, Entered entered, Frame frame, Reader reader) {
    var draft = desk.open(number, reader);
    return new DraftPage(
        frame,
        reading.read(draft, reader),
        names(draft),
        draft.owner().equals(reader.self()),
        enclosures.stream()
            .flatMap(room -> room.of(DraftCard.of(draft), frame, reader).stream())
            .toList(),
        entered);
  }

  private List<String> names(Draft draft) {
    var known = people.getIfAvailable();
    return draft.authors().stream().map(author -> name(author, known)).toList();
  }

  static String name(AccountId account, @org.jspecify.annotations.Nullable People known) {
    return known == null
        ? account.toString()
        : known.person(account).map(People.Person::name).orElseGet(account::toString);
  }
}

package org.baraza.access.data;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.baraza.access.ForMembers;
import org.baraza.access.account.Account;
import org.baraza.access.account.Accounts;
import org.baraza.access.account.Email;
import org.baraza.access.account.SecondFactors;
import org.baraza.access.session.Freshness;
import org.baraza.access.session.SignedIn;
import org.baraza.journal.Journal;
import org.baraza.ui.Answer;
import org.baraza.ui.Download;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens to people what is kept of them, once they have just proved who they are. */
@Controller
class DataController {

  private static final Set<String> DONE = Set.of("email", "stayed");
  private static final String HERE = "/account/data";

  private final DataFile file;
  private final EmailChanges changes;
  private final Farewells farewells;
  private final Accounts accounts;
  private final SecondFactors factors;
  private final Freshness freshness;
  private final Journal journal;

  DataController(
      DataFile file,
      EmailChanges changes,
      Farewells farewells,
      Accounts accounts,
      SecondFactors factors,
      Freshness freshness,
      Journal journal) {
    this.file = file;
    this.changes = changes;
    this.farewells = farewells;
    this.accounts = accounts;
    this.factors = factors;
    this.freshness = freshness;
    this.journal = journal;
  }

  @GetMapping(HERE)
  @ForMembers
  Answer show(
      @RequestParam(defaultValue = "") String done, Frame frame, HttpServletRequest request) {
    var self = owner(request);
    return freshness
        .toOpen(HERE, frame, request)
        .orElseGet(() -> page(self, Entered.NOTHING, DONE.contains(done) ? done : "", frame));
  }

  /** By a form, so that no page of another site and no crawler takes it. */
  @PostMapping(HERE + "/file")
  @ForMembers
  Answer take(Frame frame, HttpServletRequest request) {
    return act(
        frame,
        request,
        self -> {
          journal.note(self.id().number(), "access.data.taken", "account/" + self.id(), Map.of());
          return new Download(file.of(self.id()), "application/json", "baraza.json");
        });
  }

  @PostMapping(HERE + "/email")
  @ForMembers
  Answer write(
      @RequestParam(defaultValue = "") String email,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      HttpServletRequest request) {
    return act(
        frame,
        request,
        self -> {
          var address = new Email(email);
          if (!address.isOne()) {
            var entered = Entered.of(sent).but("email", frame.word("access.email.wrong"));
            return page(self, entered, "", frame);
          }
          changes.ask(self, address);
          return new SeeOther(frame.to(HERE) + "?done=email");
        });
  }

  @PostMapping(HERE + "/farewell")
  @ForMembers
  Answer leave(Frame frame, HttpServletRequest request) {
    return act(
        frame,
        request,
        self -> {
          if (farewells.isLastAdministrator(self.id())) {
            var entered = Entered.NOTHING.but("", frame.word("access.farewell.last"));
            return page(self, entered, "", frame);
          }
          farewells.ask(self.id());
          return new SeeOther(frame.to(HERE));
        });
  }

  @PostMapping(HERE + "/return")
  @ForMembers
  SeeOther stay(Frame frame, HttpServletRequest request) {
    farewells.cancel(SignedIn.self(request).standing().id());
    return new SeeOther(frame.to(HERE) + "?done=stayed");
  }

  private Answer act(Frame frame, HttpServletRequest request, Function<Account, Answer> deed) {
    var self = owner(request);
    return freshness.toAct(HERE, frame, request).orElseGet(() -> deed.apply(self));
  }

  private DataPage page(Account self, Entered entered, String done, Frame frame) {
    var due =
        farewells
            .due(self.id())
            .map(at -> frame.date(LocalDate.ofInstant(at, ZoneOffset.UTC)))
            .orElse("");
    return new DataPage(frame, self, entered, done, due, farewells.isLastAdministrator(self.id()));
  }

  private Account owner(HttpServletRequest request) {
    var who = SignedIn.self(request);
    if (!who.entry().isStrong() && factors.guard(who.standing().id())) {
      throw new NotThere();
    }
    return accounts.find(who.standing().id()).orElseThrow(NotThere::new);
  }
}

package org.baraza.expert.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.attachment.Cabinet;
import org.baraza.attachment.Cabinet.Filed;
import org.baraza.attachment.Unacceptable;
import org.baraza.expert.listing.Credentials;
import org.baraza.expert.listing.Listing;
import org.baraza.expert.profile.Credential;
import org.baraza.expert.profile.Field;
import org.baraza.language.Cleaned;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets experts add documents to their listing, and take them off again. */
@Controller
class CredentialController {

  static final String PATH = "/experts/mine/credentials";
  static final long LARGEST = 3_000_000;
  static final int MOST = 6;

  private static final int TITLE = 200;

  private final MineDesk desk;
  private final Cabinet cabinet;

  CredentialController(MineDesk desk, Cabinet cabinet) {
    this.desk = desk;
    this.cabinet = cabinet;
  }

  @GetMapping(PATH)
  @ForMembers
  CredentialsPage list(Frame frame, Reader reader) {
    return new CredentialsPage(frame, desk.open(reader), Entered.NOTHING);
  }

  /** The file is looked at last: what was typed amiss is said before it is cleaned. */
  @PostMapping(path = PATH, consumes = "multipart/form-data")
  @ForMembers
  Answer add(HttpServletRequest request, Frame frame, Reader reader) {
    var one = desk.open(reader);
    var entered = Entered.NOTHING;
    try {
      Cabinet.weigh(request, LARGEST);
      entered = entered(request);
      var kind = Credential.Kind.of(entered.value("kind"));
      var checked = checked(entered, kind, one, frame);
      if (!checked.isSound()) {
        return new CredentialsPage(frame, one, checked);
      }
      var filed = cabinet.file(Credentials.drawer(one.number()), request, LARGEST);
      keep(one, credential(filed, kind.orElseThrow(), entered.value("title").strip()), reader);
      return new SeeOther(frame.to(PATH));
    } catch (Unacceptable refused) {
      var said = frame.word(refused.key(), CredentialsPage.largest(frame));
      return new CredentialsPage(frame, one, entered.but("file", said));
    }
  }

  private static Entered entered(HttpServletRequest request) {
    return Entered.of(
        Map.of(
            "kind", Cabinet.typed(request, "kind").strip(),
            "title", Cleaned.of(Cabinet.typed(request, "title"))));
  }

  private static Entered checked(
      Entered entered, Optional<Credential.Kind> kind, Listing one, Frame frame) {
    var checked = entered;
    if (kind.isEmpty()) {
      checked = checked.but("kind", frame.word("expert.mend.kind"));
    }
    if (entered.value("title").isEmpty() || entered.value("title").length() > TITLE) {
      checked = checked.but("title", frame.word("expert.mend.title"));
    }
    return one.profile().credentials().size() < MOST
        ? checked
        : checked.but("file", frame.word("expert.mend.many", MOST));
  }

  private static Credential credential(Filed filed, Credential.Kind kind, String title) {
    return new Credential(
        filed.number(), kind, title, filed.suffix(), filed.type(), filed.size(), filed.digest());
  }

  /** Whoever sends two at once is held to the same number. */
  private void keep(Listing one, Credential added, Reader reader) {
    var said =
        desk.say(
            reader,
            before ->
                before.credentials().size() < MOST
                    ? before.saying(
                        Field.CREDENTIALS,
                        Stream.concat(before.credentials().stream(), Stream.of(added)).toList())
                    : before);
    if (!said.credentials().contains(added)) {
      cabinet.remove(Credentials.drawer(one.number()), added.number());
    }
  }

  @PostMapping(PATH + "/{credential:\\d{6,18}}/removal")
  @ForMembers
  SeeOther remove(@PathVariable long credential, Frame frame, Reader reader) {
    var one = desk.open(reader);
    if (one.profile().credentials().stream().noneMatch(it -> it.number() == credential)) {
      throw new NotThere();
    }
    desk.say(
        reader,
        before ->
            before.saying(
                Field.CREDENTIALS,
                before.credentials().stream().filter(it -> it.number() != credential).toList()));
    cabinet.remove(Credentials.drawer(one.number()), credential);
    return new SeeOther(frame.to(PATH));
  }
}

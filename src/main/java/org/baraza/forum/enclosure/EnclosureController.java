package org.baraza.forum.enclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.attachment.Cabinet;
import org.baraza.attachment.Unacceptable;
import org.baraza.forum.part.PostDoor;
import org.baraza.forum.part.PostDoor.Seen;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.baraza.ui.Stored;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the files of posts in, and gives them to those who read these. */
@Controller
class EnclosureController {

  private static final String FILES = "/forum/posts/{post:\\d{6,18}}/files";
  private static final String FILE = FILES + "/{file:\\d{6,18}}";

  private final EnclosureDesk desk;
  private final PostDoor door;
  private final Cabinet cabinet;
  private final EnclosureSettings settings;

  EnclosureController(
      EnclosureDesk desk, PostDoor door, Cabinet cabinet, EnclosureSettings settings) {
    this.desk = desk;
    this.door = door;
    this.cabinet = cabinet;
    this.settings = settings;
  }

  @GetMapping(FILES)
  @ForMembers
  EnclosuresPage list(@PathVariable long post, Frame frame, Reader reader) {
    return page(desk.mine(post, reader), Entered.NOTHING, frame, reader);
  }

  private EnclosuresPage page(Seen post, Entered entered, Frame frame, Reader reader) {
    return new EnclosuresPage(
        frame,
        post,
        FileLine.of(desk.of(post), frame),
        settings.most(),
        largest(frame),
        desk.left(post, reader) > 0,
        entered);
  }

  private String largest(Frame frame) {
    return FileLine.size(settings.largest().toBytes(), frame);
  }

  /** The file is looked at last: what was typed amiss is said before it is cleaned. */
  @PostMapping(path = FILES, consumes = "multipart/form-data")
  @ForMembers
  Answer add(@PathVariable long post, HttpServletRequest request, Frame frame, Reader reader) {
    var open = desk.open(post, reader);
    var entered = Entered.NOTHING;
    try {
      Cabinet.weigh(request, settings.largest().toBytes());
      var title = Typed.cleaned(Cabinet.typed(request, "title"));
      entered = checked(open, title, frame, reader);
      if (!entered.isSound()) {
        return page(open, entered, frame, reader);
      }
      var filed = cabinet.file(Enclosures.drawer(post), request, settings.largest().toBytes());
      if (!desk.keep(post, title, filed, reader)) {
        return page(open, entered.but("file", frame.word("forum.files.full")), frame, reader);
      }
      return new SeeOther(frame.to(open.path() + "/files"));
    } catch (Unacceptable refused) {
      var said = frame.word(refused.key(), largest(frame));
      return page(open, entered.but("file", said), frame, reader);
    }
  }

  private Entered checked(Seen post, String title, Frame frame, Reader reader) {
    var entered = Entered.of(Map.of("title", title));
    var refusal = door.refusal(frame, reader);
    if (!refusal.isEmpty()) {
      entered = entered.but("", refusal);
    }
    if (title.isEmpty()) {
      entered = entered.but("title", frame.word("forum.form.missing"));
    } else if (title.length() > Typed.TITLE) {
      entered = entered.but("title", frame.word("forum.form.long", Typed.TITLE));
    }
    return desk.left(post, reader) > 0
        ? entered
        : entered.but("file", frame.word("forum.files.full"));
  }

  @GetMapping(FILE)
  @OpenToAll
  Stored take(@PathVariable long post, @PathVariable long file, Reader reader) {
    var one = desk.take(post, file, reader);
    return new Stored(
        cabinet.path(Enclosures.drawer(post), file), one.type(), one.fileName(), one.digest());
  }

  @PostMapping(FILE + "/removal")
  @ForMembers
  SeeOther remove(@PathVariable long post, @PathVariable long file, Frame frame, Reader reader) {
    var seen = desk.remove(post, file, reader);
    return new SeeOther(
        frame.to(seen.path() + (seen.isOwn() && seen.isSpoken() ? "/files" : "/history")));
  }
}

package org.baraza.forum;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.forum.TopicDesk.Placed;
import org.baraza.forum.docket.Exhibit;
import org.baraza.forum.docket.PostReportDesk;
import org.baraza.forum.docket.RulingDesk;
import org.baraza.forum.enclosure.Enclosures;
import org.baraza.forum.enclosure.FileLine;
import org.baraza.forum.pending.Pending;
import org.baraza.forum.pending.Pendings;
import org.baraza.forum.pending.Ruling;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Typed;
import org.baraza.forum.text.Wording;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads to a post wherever it stands now, and takes what is changed of it. */
@Controller
class PostController {

  private static final String POST = "/forum/posts/{post:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int WORDS = 2000;

  private final TopicDesk desk;
  private final PostDesk posts;
  private final PostReportDesk reports;
  private final Pendings pendings;
  private final RulingDesk rulings;
  private final Enclosures enclosures;
  private final ForumView view;

  PostController(
      TopicDesk desk,
      PostDesk posts,
      PostReportDesk reports,
      Pendings pendings,
      RulingDesk rulings,
      Enclosures enclosures,
      ForumView view) {
    this.pendings = pendings;
    this.rulings = rulings;
    this.enclosures = enclosures;
    this.desk = desk;
    this.posts = posts;
    this.reports = reports;
    this.view = view;
  }

  @GetMapping(POST)
  @OpenToAll
  SeeOther show(@PathVariable long post, Frame frame, Reader reader) {
    return shown(desk.find(post, reader), frame);
  }

  private static SeeOther shown(Placed placed, Frame frame) {
    return new SeeOther(frame.to(placed.topic().path(placed.post().place())));
  }

  @GetMapping(POST + "/history")
  @OpenToAll
  PostPage history(
      @PathVariable long post,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String done,
      Frame frame,
      Reader reader) {
    var page = page(post, edition(before), Entered.NOTHING, frame, reader);
    return done.equals("reported") ? page.reported() : page;
  }

  private static int edition(String before) {
    if (!before.matches("|[1-9]\\d{0,8}")) {
      throw new NotThere();
    }
    return before.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(before);
  }

  private PostPage page(long post, Entered entered, Frame frame, Reader reader) {
    return page(post, Integer.MAX_VALUE, entered, frame, reader);
  }

  private PostPage page(long post, int before, Entered entered, Frame frame, Reader reader) {
    var placed = desk.find(post, reader);
    return new PostPage(
        frame,
        placed,
        view.speaker(placed.post(), placed.own(), frame, reader),
        desk.editions(placed.post(), before, PostPage.MOST + 1),
        posts.mayEdit(placed, reader),
        held(placed, reader),
        placed.post().gone() == null ? null : ruling(post, reader),
        FileLine.of(enclosures.of(Set.of(post)).getOrDefault(post, List.of()), frame),
        reader,
        entered,
        false);
  }

  @GetMapping(POST + "/edition")
  @ForMembers
  PostFormPage form(@PathVariable long post, Frame frame, Reader reader) {
    var placed = posts.mine(post, reader);
    var values =
        Map.of("text", placed.post().written(), "language", placed.post().language().code());
    return new PostFormPage(frame, placed, Entered.of(values), null, false);
  }

  @PostMapping(path = POST + "/edition", consumes = FORM)
  @ForMembers
  Answer edit(
      @PathVariable long post,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var placed = posts.mine(post, reader);
    var typed = new Typed(sent, frame);
    var said = typed.saying(placed.space().otherwise(frame.lang()));
    var isMoved = isMoved(placed, typed.entered().value("source"));
    if (isMoved) {
      typed.wrong("", frame.word("forum.form.moved"));
    }
    if (!typed.isSound()) {
      return new PostFormPage(frame, placed, typed.entered(), null, isMoved);
    }
    if (typed.isPreview()) {
      return new PostFormPage(frame, placed, typed.entered(), Shown.of(said), false);
    }
    try {
      return shown(posts.edit(post, said, reader), frame);
    } catch (Unposted unposted) {
      var entered = TopicController.refused(typed, unposted, frame);
      return new PostFormPage(frame, placed, entered, null, false);
    }
  }

  /** Whether the post says something else than what was changed here. */
  private static boolean isMoved(Placed placed, String source) {
    return !source.isEmpty() && !source.equals(Wording.code(placed.post().written()));
  }

  @PostMapping(path = POST + "/removal", consumes = FORM)
  @ForMembers
  Answer remove(
      @PathVariable long post,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var isOwn = posts.removed(post, reader).isBy(reader);
    var typed = new Typed(sent, frame);
    var why = isOwn ? "" : typed.required("grounds", WORDS);
    return typed.isSound()
        ? shown(posts.remove(post, why, reader), frame)
        : page(post, typed.entered(), frame, reader);
  }

  @PostMapping(path = POST + "/acceptance", consumes = FORM)
  @ForMembers
  SeeOther accept(@PathVariable long post, Frame frame, Reader reader) {
    return shown(posts.accept(post, reader), frame);
  }

  @PostMapping(path = POST + "/use", consumes = FORM)
  @ForMembers
  SeeOther mark(@PathVariable long post, Frame frame, Reader reader) {
    return shown(posts.mark(post, reader), frame);
  }

  @PostMapping(path = POST + "/report", consumes = FORM)
  @ForMembers
  Answer report(
      @PathVariable long post,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typed(sent, frame);
    var why = typed.required("why", WORDS);
    if (!typed.isSound()) {
      return page(post, typed.entered(), frame, reader);
    }
    var placed = desk.find(post, reader);
    var one = reports.exhibit(Exhibit.Kind.POST, String.valueOf(post), reader);
    var refusal = reports.refusal(frame, reader);
    if (!refusal.isEmpty()) {
      typed.wrong("", refusal);
      return page(post, typed.entered(), frame, reader);
    }
    var stands = reports.report(one, why, typed.entered().value("act").equals("hide"), reader);
    return stands && !one.isChatham()
        ? new SeeOther(frame.to(placed.post().path() + "/history?done=reported"))
        : shown(placed, frame);
  }

  /** Why it is gone, for whoever wrote it and for the moderators. */
  private @Nullable Ruling ruling(long post, Reader reader) {
    return rulings.of(Exhibit.Kind.POST, String.valueOf(post), reader).orElse(null);
  }

  /** What a post said that is kept aside, for whoever wrote it. */
  private @Nullable Pending held(Placed placed, Reader reader) {
    return placed.isBy(reader) && placed.post().aside()
        ? pendings.of(placed.post().number()).orElse(null)
        : null;
  }
}

package org.baraza.forum;

import java.util.Map;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.forum.TopicDesk.Placed;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
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
  private final ForumView view;

  PostController(TopicDesk desk, PostDesk posts, PostReportDesk reports, ForumView view) {
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
  PostPage history(@PathVariable long post, Frame frame, Reader reader) {
    return page(post, Entered.NOTHING, frame, reader);
  }

  private PostPage page(long post, Entered entered, Frame frame, Reader reader) {
    var placed = desk.find(post, reader);
    return new PostPage(
        frame,
        placed,
        view.speaker(placed.post(), placed.own(), frame, reader),
        desk.editions(placed.post()).reversed(),
        posts.mayEdit(placed, reader),
        reader,
        entered);
  }

  @GetMapping(POST + "/edition")
  @ForMembers
  PostFormPage form(@PathVariable long post, Frame frame, Reader reader) {
    var placed = posts.mine(post, reader);
    var values =
        Map.of("text", placed.post().written(), "language", placed.post().language().code());
    return new PostFormPage(frame, placed, Entered.of(values), null);
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
    if (!typed.isSound()) {
      return new PostFormPage(frame, placed, typed.entered(), null);
    }
    if (typed.isPreview()) {
      return new PostFormPage(frame, placed, typed.entered(), Shown.of(said.written()));
    }
    try {
      return shown(posts.edit(post, said, reader), frame);
    } catch (Unposted unposted) {
      var entered = TopicController.refused(typed, unposted, frame);
      return new PostFormPage(frame, placed, entered, null);
    }
  }

  @PostMapping(path = POST + "/removal", consumes = FORM)
  @ForMembers
  SeeOther remove(@PathVariable long post, Frame frame, Reader reader) {
    return shown(posts.remove(post, reader), frame);
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
    reports.report(placed, why, reader);
    return shown(placed, frame);
  }
}

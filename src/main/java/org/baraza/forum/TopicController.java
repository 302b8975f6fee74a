package org.baraza.forum;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.forum.Answering.Asked;
import org.baraza.forum.TopicDesk.Opening;
import org.baraza.forum.draft.DraftKeptPage;
import org.baraza.forum.draft.PostDrafts.Draft;
import org.baraza.forum.part.Parts;
import org.baraza.forum.speaker.Speakers;
import org.baraza.forum.text.Markdown;
import org.baraza.forum.text.Saying;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Subjects;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Kept;
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

/** Opens topics to those who see their space; takes new ones, and answers. */
@Controller
class TopicController {

  private static final String TOPICS = "/forum/{number:\\d{6,18}}/topics";
  private static final String TOPIC = "/forum/topics/{topic:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final TopicDesk desk;
  private final PostDesk posts;
  private final ForumView view;
  private final Subjects subjects;
  private final List<Answering> answering;
  private final Parts parts;
  private final Speakers speakers;

  TopicController(
      TopicDesk desk,
      PostDesk posts,
      ForumView view,
      Subjects subjects,
      List<Answering> answering,
      Parts parts,
      Speakers speakers) {
    this.desk = desk;
    this.posts = posts;
    this.view = view;
    this.subjects = subjects;
    this.answering = answering;
    this.parts = parts;
    this.speakers = speakers;
  }

  @GetMapping(TOPICS)
  @ForMembers
  TopicFormPage form(@PathVariable long number, Frame frame, Reader reader) {
    var space = desk.spoken(number, reader);
    var draft = desk.draft(space, place(space), reader);
    return form(frame, space, draft == null ? Entered.NOTHING : draft.entered(), null, reader);
  }

  private static String place(Space space) {
    return "space/" + space.number();
  }

  private static String place(long topic) {
    return "topic/" + topic;
  }

  private TopicFormPage form(
      Frame frame, Space space, Entered entered, @Nullable Shown preview, Reader reader) {
    var revision = revision(desk.draft(space, place(space), reader));
    return new TopicFormPage(
        frame, space, subjects.names(frame), entered, preview, List.of(), revision);
  }

  private static int revision(@Nullable Draft draft) {
    return draft == null ? 0 : draft.revision();
  }

  @PostMapping(path = TOPICS, consumes = FORM)
  @ForMembers
  Answer begin(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var space = desk.spoken(number, reader);
    var typed = new Typed(sent, frame);
    var in = space.within(typed.isUnnamed());
    if (typed.isKept()) {
      return kept(space, in, typed, frame, reader);
    }
    var kind = typed.choice("kind", ForumView.kinds(frame).keySet());
    var title = typed.required("title", Typed.TITLE);
    var said = typed.saying(in.otherwise(frame.lang()));
    var concepts = subjects.typed(typed, frame);
    if (typed.isPreview()) {
      var named = subjects.named(concepts, title + '\n' + said.written(), frame);
      var asked = new Asked(title, said.written(), concepts, named);
      return previewed(space, typed, said, frame, reader)
          .answered(answers(in, kind, asked, frame, reader));
    }
    if (!typed.isSound()) {
      return form(frame, space, typed.entered(), null, reader);
    }
    try {
      var opening =
          new Opening(
              Topic.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
              title,
              concepts,
              said,
              in.chatham());
      var topic = posts.begin(number, opening, reader);
      return new SeeOther(frame.to(topic.path()));
    } catch (Unposted unposted) {
      return form(frame, space, refused(typed, unposted, frame), null, reader);
    }
  }

  /**
   * Keeps a draft; once Chatham House mode is chosen, none, and what was kept before goes. The
   * script learns that with the revision; who asked for it gets their text back.
   */
  private Answer kept(Space space, Space in, Typed typed, Frame frame, Reader reader) {
    if (in.keeps(reader)) {
      var revision = desk.keep(Draft.of(place(space), typed.entered()), reader);
      return new DraftKeptPage(frame, space.path() + "/topics", revision);
    }
    desk.forget(place(space), reader);
    if (typed.entered().value("act").equals("keep")) {
      typed.wrong("", frame.word("forum.draft.none"));
      return form(frame, space, typed.entered(), null, reader);
    }
    return new DraftKeptPage(frame, space.path() + "/topics", 0);
  }

  /** What it will look like, once there is enough of it; who could answer is told before. */
  private TopicFormPage previewed(
      Space space, Typed typed, Saying said, Frame frame, Reader reader) {
    if (!typed.isSound()) {
      return form(frame, space, typed.entered(), null, reader);
    }
    desk.preview(space.within(typed.isUnnamed()), Draft.of(place(space), typed.entered()), reader);
    return form(frame, space, typed.entered(), Shown.of(said), reader);
  }

  /** Who or what could answer, for a question; in Chatham House mode nobody is looked up. */
  private List<Content> answers(Space in, String kind, Asked asked, Frame frame, Reader reader) {
    return kind.equals(Space.code(Topic.Kind.QUESTION))
            && in.keeps(reader)
            && !asked.title().isEmpty()
        ? answering.stream().flatMap(one -> one.of(asked, frame, reader).stream()).toList()
        : List.of();
  }

  /** A form with what held it back. */
  static Entered refused(Typed typed, Unposted unposted, Frame frame) {
    return typed.entered().but("", unposted.said(frame));
  }

  /** Past its end a topic leads to its last page, whoever sees it. */
  @GetMapping(TOPIC)
  @OpenToAll
  @Kept(talk = true)
  Answer show(
      @PathVariable long topic,
      @RequestParam(defaultValue = "1") String page,
      @RequestParam(defaultValue = "") String quote,
      Frame frame,
      Reader reader) {
    var text = quote.matches("\\d{6,18}") ? quoted(topic, Long.parseLong(quote), reader) : "";
    var entered = text.isEmpty() ? Entered.NOTHING : Entered.of(Map.of("quote", text));
    try {
      return page(topic, number(page), entered, null, frame, reader);
    } catch (TopicDesk.Beyond beyond) {
      var last = beyond.last() > 1 ? "?page=" + beyond.last() : "";
      return new SeeOther(frame.to("/forum/topics/" + topic + last));
    }
  }

  private static int number(String page) {
    if (!page.matches("[1-9]\\d{0,7}")) {
      throw new NotThere();
    }
    return Integer.parseInt(page);
  }

  private String quoted(long topic, long post, Reader reader) {
    var placed = desk.find(post, reader);
    if (placed.topic().number() != topic || placed.post().gone() != null) {
      throw new NotThere();
    }
    return Markdown.quoted(placed.post().written());
  }

  private TopicPage page(
      long number, int page, Entered entered, @Nullable Shown preview, Frame frame, Reader reader) {
    var opened = desk.open(number, page, reader);
    var draft = opened.draft();
    return new TopicPage(
        frame,
        opened,
        view.lines(opened, frame, reader),
        subjects.of(opened.topic().concepts(), frame),
        page == 1 ? parts(opened, frame, reader) : List.of(),
        speakers(opened, reader),
        opened.isAnswered(),
        reader,
        begun(draft, entered),
        preview,
        revision(draft));
  }

  /** What was begun before, and below it what is quoted now, unless a form comes back. */
  private static Entered begun(@Nullable Draft draft, Entered entered) {
    if (!entered.values().isEmpty() && !entered.values().containsKey("quote")) {
      return entered;
    }
    var written = draft == null ? "" : draft.written();
    var quoted = entered.value("quote");
    var text = written.isEmpty() || quoted.isEmpty() ? written + quoted : written + "\n\n" + quoted;
    return draft == null && text.isEmpty()
        ? Entered.NOTHING
        : Entered.of(Map.of("text", text, "language", draft == null ? "" : draft.language()));
  }

  /** Who of those who speak can be followed; in Chatham House mode nobody is told apart. */
  private Map<Long, Long> speakers(TopicDesk.Opened opened, Reader reader) {
    return opened.space().keeps(reader)
        ? speakers.among(ForumView.authors(opened.posts()))
        : Map.of();
  }

  private List<Content> parts(TopicDesk.Opened opened, Frame frame, Reader reader) {
    if (opened.posts().isEmpty() || opened.posts().getFirst().gone() != null) {
      return List.of();
    }
    return parts.of(opened.card(reader), frame, reader);
  }

  @PostMapping(path = TOPIC + "/posts", consumes = FORM)
  @ForMembers
  Answer answer(
      @PathVariable long topic,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var met = desk.meet(topic, reader);
    var last = met.topic().pages();
    var typed = new Typed(sent, frame);
    if (typed.isKept() && met.space().keeps(reader)) {
      var revision = desk.keep(Draft.of(place(topic), typed.entered()), reader);
      return new DraftKeptPage(frame, met.topic().path() + "#answer", revision);
    }
    var said = typed.saying(met.space().otherwise(frame.lang()));
    if (!typed.isSound()) {
      return page(topic, last, typed.entered(), null, frame, reader);
    }
    return typed.isPreview()
        ? preview(met, typed, said, frame, reader)
        : posted(met, typed, said, frame, reader);
  }

  private TopicPage preview(
      TopicDesk.Met met, Typed typed, Saying said, Frame frame, Reader reader) {
    var topic = met.topic();
    desk.preview(met.space(), Draft.of(place(topic.number()), typed.entered()), reader);
    return page(topic.number(), topic.pages(), typed.entered(), Shown.of(said), frame, reader);
  }

  private Answer posted(TopicDesk.Met met, Typed typed, Saying said, Frame frame, Reader reader) {
    var topic = met.topic();
    if (!met.isAnswered()) {
      var shut = typed.entered().but("", frame.word("forum.form.shut"));
      return page(topic.number(), topic.pages(), shut, null, frame, reader);
    }
    try {
      return new SeeOther(frame.to(posts.answer(topic.number(), said, reader).path()));
    } catch (Unposted unposted) {
      var refused = refused(typed, unposted, frame);
      return page(topic.number(), topic.pages(), refused, null, frame, reader);
    }
  }

  @PostMapping(path = TOPIC + "/state", consumes = FORM)
  @ForMembers
  SeeOther move(@PathVariable long topic, @RequestParam String state, Frame frame, Reader reader) {
    desk.move(topic, state.equals("open") ? Topic.State.OPEN : Topic.State.CLOSED, reader);
    return new SeeOther(frame.to("/forum/topics/" + topic));
  }
}

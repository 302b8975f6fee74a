package org.baraza.forum.harvest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.forum.docket.Exhibit;
import org.baraza.forum.docket.RulingDesk;
import org.baraza.forum.harvest.Harvest.Credit.Wish;
import org.baraza.forum.harvest.HarvestDesk.Sheaf;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.pending.Ruling;
import org.baraza.forum.text.Overtaken;
import org.baraza.forum.text.Saying;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what is gathered of a topic, who wishes to be named, and what is to grow of it. */
@Controller
class HarvestController {

  private static final String TOPIC = "/forum/topics/{topic:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int TEXT = 20_000;

  private final HarvestDesk desk;
  private final TopicDoor door;
  private final RulingDesk rulings;

  HarvestController(HarvestDesk desk, TopicDoor door, RulingDesk rulings) {
    this.rulings = rulings;
    this.desk = desk;
    this.door = door;
  }

  @GetMapping(TOPIC + "/harvest")
  @ForMembers
  HarvestPage show(@PathVariable long topic, Frame frame, Reader reader) {
    var card = desk.gathered(topic, reader);
    var entered = desk.find(topic).map(HarvestController::typed).orElse(Entered.NOTHING);
    return page(card, 1, entered, null, frame, reader);
  }

  private static Entered typed(Harvest one) {
    var values = new LinkedHashMap<String, List<String>>();
    values.put("text", List.of(one.written()));
    values.put("language", List.of(one.language().code()));
    values.put("before", List.of(one.code()));
    values.put("post", one.posts().stream().map(String::valueOf).toList());
    return new Entered(values, Map.of());
  }

  private HarvestPage page(
      TopicCard topic,
      int page,
      Entered entered,
      @Nullable Shown preview,
      Frame frame,
      Reader reader) {
    var credits = desk.credits(topic.number());
    return new HarvestPage(
        frame,
        topic,
        desk.find(topic.number()).filter(Harvest::isPublished).isPresent(),
        desk.offered(topic, posts(entered), page, frame, reader),
        page,
        credits,
        names(credits, frame, reader),
        ruling(topic, reader),
        entered,
        preview,
        null);
  }

  /** Where those who may know read why a reply is gone, while none stands in its place. */
  private String ruling(TopicCard topic, Reader reader) {
    return desk.isPublished(topic.number())
        ? ""
        : rulings
            .of(Exhibit.Kind.HARVEST, String.valueOf(topic.number()), reader)
            .map(Ruling::path)
            .orElse("");
  }

  private List<String> names(List<Harvest.Credit> credits, Frame frame, Reader reader) {
    var accounts = credits.stream().map(Harvest.Credit::account).toList();
    var named = door.names(accounts, frame, reader);
    return accounts.stream().map(one -> named.getOrDefault(one, "")).toList();
  }

  private static List<Long> posts(Entered entered) {
    return entered.chosen("post").stream()
        .filter(one -> one.matches("\\d{6,18}"))
        .map(Long::parseLong)
        .distinct()
        .toList();
  }

  @PostMapping(path = TOPIC + "/harvest", consumes = FORM)
  @ForMembers
  Answer gather(
      @PathVariable long topic,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var card = desk.gathered(topic, reader);
    var typed = new Typed(sent, frame);
    var act = typed.entered().value("act");
    var sheaf = sheaf(card, isShown(topic, act), typed, frame);
    var page = number(typed.entered().value("page"));
    if (!typed.isSound()) {
      return page(card, page, typed.entered(), null, frame, reader);
    }
    return switch (act) {
      case "before" -> page(card, Math.max(1, page - 1), typed.entered(), null, frame, reader);
      case "after" -> page(card, page + 1, typed.entered(), null, frame, reader);
      case "preview" -> {
        var shown = Shown.of(sheaf.said().written());
        yield page(card, page, typed.entered(), shown, frame, reader);
      }
      default -> {
        try {
          yield kept(card, act, sheaf, frame, reader);
        } catch (Overtaken overtaken) {
          typed.wrong("", frame.word("forum.harvest.overtaken"));
          yield page(card, page, typed.entered(), null, frame, reader).beside(desk.find(topic));
        }
      }
    };
  }

  private static int number(String page) {
    return page.matches("[1-9]\\d{0,7}") ? Integer.parseInt(page) : 1;
  }

  /** Whether what is kept stands at the top of the topic. */
  private boolean isShown(long topic, String act) {
    return act.equals("publish")
        || !List.of("before", "after", "preview", "withdraw").contains(act)
            && desk.isPublished(topic);
  }

  private static Sheaf sheaf(TopicCard topic, boolean isPublished, Typed typed, Frame frame) {
    var written = isPublished ? typed.required("text", TEXT) : typed.text("text", TEXT);
    var posts = posts(typed.entered());
    if (isPublished && posts.isEmpty()) {
      typed.wrong("post", frame.word("forum.form.posts"));
    }
    var language = typed.language(written, topic.space().otherwise(frame.lang()));
    return new Sheaf(new Saying(written, language), posts, typed.entered().value("before"));
  }

  private Answer kept(TopicCard topic, String act, Sheaf sheaf, Frame frame, Reader reader) {
    switch (act) {
      case "publish" -> desk.publish(topic.number(), sheaf, frame, reader);
      case "withdraw" -> desk.withdraw(topic.number(), sheaf, frame, reader);
      default -> desk.keep(topic.number(), sheaf, frame, reader);
    }
    return new SeeOther(frame.to(topic.path() + (act.equals("publish") ? "#harvest" : "/harvest")));
  }

  @GetMapping(TOPIC + "/credit")
  @ForMembers
  CreditPage credit(@PathVariable long topic, Frame frame, Reader reader) {
    var credit = desk.credit(topic, reader);
    var name = credit.name().isEmpty() ? door.name(credit.account(), frame, reader) : credit.name();
    return credit(topic, Entered.of(Map.of("name", name)), frame, reader);
  }

  private CreditPage credit(long topic, Entered entered, Frame frame, Reader reader) {
    var card = door.topic(topic, reader);
    var credit = desk.credit(topic, reader);
    return new CreditPage(frame, card, desk.find(topic).orElseThrow(), credit, entered);
  }

  @PostMapping(path = TOPIC + "/credit", consumes = FORM)
  @ForMembers
  Answer wish(
      @PathVariable long topic,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typed(sent, frame);
    var isNamed = typed.entered().value("act").equals("named");
    var name = isNamed ? typed.required("name", Typed.TITLE) : "";
    var read = typed.entered().value("read");
    if (typed.isSound()
        && !desk.wish(topic, isNamed ? Wish.NAMED : Wish.UNNAMED, name, read, reader)) {
      typed.wrong("", frame.word("forum.form.moved"));
    }
    if (!typed.isSound()) {
      return credit(topic, typed.entered(), frame, reader);
    }
    return new SeeOther(frame.to("/forum/topics/" + topic + "#harvest"));
  }

  @GetMapping(TOPIC + "/harvest/draft")
  @ForMembers
  GrowthFormPage grow(@PathVariable long topic, Frame frame, Reader reader) {
    return new GrowthFormPage(frame, desk.grown(topic, reader), Entered.NOTHING);
  }

  @PostMapping(path = TOPIC + "/harvest/draft", consumes = FORM)
  @ForMembers
  Answer plant(
      @PathVariable long topic,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var card = desk.grown(topic, reader);
    var typed = new Typed(sent, frame);
    var practice = typed.text("practice", 18);
    if (!practice.isEmpty() && !practice.matches("[1-9]\\d{5,17}")) {
      typed.wrong("practice", frame.word("forum.form.post"));
    }
    if (typed.isSound()) {
      var number =
          practice.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(practice));
      var draft = desk.plant(topic, number, frame, reader);
      if (draft.isPresent()) {
        return new SeeOther(frame.to(draft.get()));
      }
      typed.wrong("practice", frame.word("forum.form.practice"));
    }
    return new GrowthFormPage(frame, card, typed.entered());
  }

  @PostMapping(path = TOPIC + "/harvest/note", consumes = FORM)
  @ForMembers
  Answer offer(
      @PathVariable long topic,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var card = desk.grown(topic, reader);
    var typed = new Typed(sent, frame);
    var chapter = typed.text("chapter", 18);
    if (!chapter.isEmpty() && !chapter.matches("[1-9]\\d{5,17}")) {
      typed.wrong("chapter", frame.word("forum.form.post"));
    }
    if (!typed.isSound()) {
      return new GrowthFormPage(frame, card, typed.entered());
    }
    var practice =
        chapter.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(chapter));
    desk.offer(topic, practice, reader);
    return new SeeOther(frame.to(card.path() + "#harvest"));
  }
}

package org.baraza.forum.harvest;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.harvest.Harvest.Credit;
import org.baraza.forum.part.PostCard;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.part.TopicPart;
import org.baraza.forum.text.Shown;
import org.baraza.language.Apart;
import org.baraza.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows at the top of a topic what came of it. */
@Component
@Order(1)
class HarvestPart implements TopicPart {

  private final HarvestDesk desk;
  private final TopicDoor door;
  private final TemplateEngine templates;

  HarvestPart(HarvestDesk desk, TopicDoor door, TemplateEngine templates) {
    this.desk = desk;
    this.door = door;
    this.templates = templates;
  }

  /**
   * @param harvest the reply, or null while none is published
   * @param credit of whom it is made, in words
   * @param posts those it is made of
   * @param isAsked whether the reader says whether they are named
   * @param isReported whether the reader may put it before the moderators
   * @param isGrown whether the reader may let more grow of it
   * @param isOffered whether it waits for the editors of the handbook, for those who gather
   */
  record Model(
      Frame frame,
      TopicCard topic,
      @Nullable Harvest harvest,
      String credit,
      List<PostCard> posts,
      List<Growth.Grown> growth,
      boolean isAsked,
      boolean isGrown,
      boolean isReported,
      boolean isOffered) {

    Shown shown() {
      return new Shown(harvest == null ? "" : harvest.html());
    }
  }

  @Override
  public Optional<Content> of(TopicCard topic, Frame frame, Reader reader) {
    var found = published(topic);
    if (found.isEmpty() && !topic.isGathered()) {
      return Optional.empty();
    }
    var model =
        found
            .map(one -> told(one, topic, frame, reader))
            .orElseGet(() ->
                new Model(
                    frame, topic, null, "", List.of(), List.of(), false, false, false, false));
    return Optional.of(output -> templates.render("forum/harvest/harvest.jte", model, output));
  }

  private Optional<Harvest> published(TopicCard topic) {
    return topic.isHarvested()
        ? desk.find(topic.number()).filter(Harvest::isPublished)
        : Optional.empty();
  }

  /** What was published, with those who agreed to be named. */
  @Override
  public Optional<Taken> taken(TopicCard topic, Frame frame, Reader reader) {
    return published(topic)
        .map(one -> {
          var credits = desk.credits(topic.number());
          var data = new LinkedHashMap<String, Object>();
          data.put("language", one.language().code());
          data.put("text", one.written());
          data.put("day", LocalDate.ofInstant(one.at(), ZoneOffset.UTC).toString());
          data.put("by", one.by() == null ? null : door.name(one.by(), frame, reader));
          data.put("named", credits.stream().filter(Credit::isNamed).map(Credit::name).toList());
          data.put("posts", standing(one, topic, frame, reader));
          return new Taken(
              "consolidatedReply",
              data,
              frame.word("forum.harvest"),
              List.of(credit(one, topic, credits, frame, reader)),
              new Shown(one.html()),
              one.language());
        });
  }

  /** The numbers of the posts it is made of that still say something. */
  private List<Long> standing(Harvest one, TopicCard topic, Frame frame, Reader reader) {
    return door.posts(topic, one.posts(), frame, reader).stream()
        .filter(post -> !post.isGone())
        .map(PostCard::number)
        .toList();
  }

  private Model told(Harvest one, TopicCard topic, Frame frame, Reader reader) {
    var credits = desk.credits(topic.number());
    return new Model(
        frame,
        topic,
        one,
        credit(one, topic, credits, frame, reader),
        door.posts(topic, one.posts(), frame, reader).stream()
            .filter(post -> !post.isGone())
            .toList(),
        desk.growth(topic.number(), frame, reader),
        reader.account().filter(who -> isAsked(who, credits)).isPresent(),
        topic.isGathered() && (!topic.space().chatham() || topic.space().isLed()),
        reader.account().filter(who -> !who.equals(one.by())).isPresent(),
        topic.isGathered() && desk.isOffered(topic.number(), reader));
  }

  private static boolean isAsked(AccountId who, List<Credit> credits) {
    return credits.stream().map(Credit::account).anyMatch(who::equals);
  }

  /** Who gathered it, and of whose words it is made: those alone are named who wished it. */
  private String credit(
      Harvest one, TopicCard topic, List<Credit> credits, Frame frame, Reader reader) {
    if (one.by() == null) {
      return frame.word("forum.harvest.participants");
    }
    var by = frame.word("forum.harvest.by", Apart.of(door.name(one.by(), frame, reader)));
    var named =
        credits.stream().filter(Credit::isNamed).map(credit -> Apart.of(credit.name())).toList();
    if (credits.isEmpty()) {
      return by;
    }
    if (named.isEmpty()) {
      return by + ' ' + frame.word("forum.harvest.members");
    }
    var names = frame.list(named);
    return by
        + ' '
        + (named.size() == credits.size()
            ? frame.word("forum.harvest.named", names)
            : frame.word("forum.harvest.among", names));
  }
}

package org.baraza.forum.clinic;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.clinic.Clinic.Phase;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.part.TopicPart;
import org.baraza.language.Apart;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows at the top of a clinic when it is and who answers, and keeps others silent meanwhile. */
@Component
@Order(3)
class ClinicPart implements TopicPart {

  private static final String KIND = "clinic";
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final ClinicDesk desk;
  private final TopicDoor door;
  private final TemplateEngine templates;

  ClinicPart(ClinicDesk desk, TopicDoor door, TemplateEngine templates) {
    this.desk = desk;
    this.door = door;
    this.templates = templates;
  }

  /**
   * @param when in words
   * @param expert who answers, in words
   * @param phase what holds now, in words
   * @param isAsked whether the reader has to say whether they will answer
   * @param isHeld whether the reader answers, and may still give it up
   * @param isLed whether the reader may ask somebody else
   */
  record Model(
      Frame frame,
      TopicCard topic,
      String when,
      String expert,
      String phase,
      boolean isAsked,
      boolean isHeld,
      boolean isLed,
      Entered entered) {}

  @Override
  public Optional<Content> of(TopicCard topic, Frame frame, Reader reader) {
    var found = topic.kind().equals(KIND) ? desk.find(topic.number()) : Optional.<Clinic>empty();
    return found.map(one -> {
      var model = model(one, topic, frame, reader);
      return output -> templates.render("forum/clinic/clinic.jte", model, output);
    });
  }

  /** When it was, and who answered, if anybody did. */
  @Override
  public Optional<Taken> taken(TopicCard topic, Frame frame, Reader reader) {
    var found = topic.kind().equals(KIND) ? desk.find(topic.number()) : Optional.<Clinic>empty();
    return found.map(one -> {
      var data = new LinkedHashMap<String, Object>();
      data.put("begins", one.beginsAt().toString());
      data.put("ends", one.endsAt().toString());
      data.put(
          "expert",
          one.expert() == null || !one.accepted() ? null : door.name(one.expert(), frame, reader));
      return new Taken(
          "clinic",
          data,
          frame.word("forum.clinic"),
          List.of(when(one, frame), expert(one, frame, reader)),
          null,
          topic.language());
    });
  }

  private Model model(Clinic one, TopicCard topic, Frame frame, Reader reader) {
    var now = desk.now();
    var phase = one.phase(now);
    return new Model(
        frame,
        topic,
        when(one, frame),
        expert(one, frame, reader),
        phase(phase, frame),
        one.isAsked(reader, now),
        one.isOf(reader) && one.accepted() && phase != Phase.OVER,
        topic.space().isLed() && topic.isSpoken() && phase != Phase.OVER,
        Entered.NOTHING);
  }

  private static String phase(Phase phase, Frame frame) {
    return frame.word("forum.clinic.phase." + phase.name().toLowerCase(Locale.ROOT));
  }

  private String expert(Clinic one, Frame frame, Reader reader) {
    return one.expert() == null || !one.accepted()
        ? frame.word("forum.clinic.nobody")
        : frame.word("forum.clinic.expert", Apart.of(door.name(one.expert(), frame, reader)));
  }

  /** The day and the hours, by UTC; a clinic never lasts over midnight. */
  static String when(Clinic one, Frame frame) {
    var day = frame.date(one.beginsAt().atZone(ZoneOffset.UTC).toLocalDate());
    return frame.word("forum.clinic.when", day, hour(one.beginsAt()), hour(one.endsAt()));
  }

  private static String hour(Instant at) {
    return HOUR.format(at.atZone(ZoneOffset.UTC));
  }

  @Override
  public boolean admits(long topic, String kind, boolean isLed, Reader reader) {
    return !kind.equals(KIND)
        || desk.find(topic).filter(one -> one.admits(reader, isLed, desk.now())).isPresent();
  }
}

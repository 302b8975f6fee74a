package org.baraza.forum.arrival;

import org.baraza.access.Reader;
import org.baraza.forum.part.TopicDoor;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers how many posts came after one. Never in Chatham House mode: an answer that comes by
 * itself would tell the minute at which somebody spoke.
 */
@Controller
class ArrivalController {

  private final TopicDoor door;

  ArrivalController(TopicDoor door) {
    this.door = door;
  }

  @GetMapping("/forum/topics/{topic:\\d{6,18}}/arrivals")
  @OpenToAll
  ArrivalPage show(
      @PathVariable long topic,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String turn,
      Frame frame,
      Reader reader) {
    var card = door.topic(topic, reader);
    if (card.space().chatham()) {
      throw new NotThere();
    }
    var turns = Math.min(number(turn), ArrivalPage.TURNS);
    return new ArrivalPage(frame, card.path(), card.posts(), number(place), turns);
  }

  private static int number(String text) {
    return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
  }
}

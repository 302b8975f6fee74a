package org.baraza.notice;

import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Ends letters for whoever holds one of them, signed in or not. Looking changes nothing, for mail
 * servers look at every address; a mail program ends letters by one POST of its own (RFC 8058),
 * which comes from elsewhere and is answered at once.
 */
@Controller
class UnsubscribeController {

  private final NoticeDesk desk;
  private final Endings endings;

  UnsubscribeController(NoticeDesk desk, Endings endings) {
    this.desk = desk;
    this.endings = endings;
  }

  @GetMapping("/notices/unsubscribe/{token}")
  @OpenToAll
  UnsubscribePage ask(@PathVariable String token, Frame frame) {
    return new UnsubscribePage(frame, endings.read(token).letters(), false);
  }

  @PostMapping("/notices/unsubscribe/{token}")
  @OpenToAll
  UnsubscribePage end(@PathVariable String token, Frame frame) {
    var ending = endings.read(token);
    desk.end(ending);
    return new UnsubscribePage(frame, ending.letters(), true);
  }
}

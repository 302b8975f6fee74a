package org.baraza.forum.call;

import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from the desk to where somebody was called. Whether there is such a post is told there. */
@Controller
class CallController {

  private final PostCalls calls;

  CallController(PostCalls calls) {
    this.calls = calls;
  }

  @GetMapping("/forum/calls/{post:\\d{6,18}}")
  @ForMembers
  SeeOther follow(@PathVariable long post, Frame frame, Reader reader) {
    calls.follow(post, reader);
    return new SeeOther(frame.to("/forum/posts/" + post));
  }
}

package org.baraza.forum.draft;

import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens what somebody has begun to write to them alone. */
@Controller
class PostDraftController {

  private final BegunPosts begun;

  PostDraftController(BegunPosts begun) {
    this.begun = begun;
  }

  @GetMapping("/forum/drafts")
  @ForMembers
  PostDraftsPage list(Frame frame, Reader reader) {
    return new PostDraftsPage(frame, begun.of(reader));
  }

  @PostMapping(path = "/forum/drafts/removal", consumes = "application/x-www-form-urlencoded")
  @ForMembers
  SeeOther discard(@RequestParam(defaultValue = "") String place, Frame frame, Reader reader) {
    if (!place.matches("(space|topic)/\\d{6,18}")) {
      throw new NotThere();
    }
    begun.discard(place, reader);
    return new SeeOther(frame.to("/forum/drafts"));
  }
}

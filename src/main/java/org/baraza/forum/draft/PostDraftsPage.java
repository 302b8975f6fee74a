package org.baraza.forum.draft;

import java.util.List;
import org.baraza.forum.draft.BegunPosts.Begun;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** All that somebody has begun to write in the forum. */
record PostDraftsPage(Frame frame, List<Begun> drafts) implements Page {

  String day(Begun one) {
    return frame.word("forum.draft.kept.on", frame.date(one.on()));
  }
}

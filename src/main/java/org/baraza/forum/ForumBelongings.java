package org.baraza.forum;

import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.forum.draft.PostDrafts;
import org.baraza.forum.pending.Pending;
import org.baraza.forum.pending.Pendings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody wrote under their name, and what is theirs alone. What they said stays, of a former
 * member; in Chatham House mode nothing is kept that says who said it, so there is nothing to tell
 * or to let go of.
 */
@Component
class ForumBelongings implements Belongings {

  private final Spaces spaces;
  private final Posts posts;
  private final PostDrafts drafts;
  private final Pendings pendings;
  private final JdbcClient jdbc;

  ForumBelongings(
      Spaces spaces, Posts posts, PostDrafts drafts, Pendings pendings, JdbcClient jdbc) {
    this.pendings = pendings;
    this.spaces = spaces;
    this.posts = posts;
    this.drafts = drafts;
    this.jdbc = jdbc;
  }

  @Override
  public String room() {
    return "forum";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "spaces",
        List.copyOf(spaces.named(account)),
        "posts",
        posts.by(account).stream().map(this::told).toList(),
        "drafts",
        drafts.of(account).stream()
            .map(one ->
                Map.of(
                    "title", one.title(),
                    "text", one.written(),
                    "concepts", one.concepts(),
                    "language", one.language()))
            .toList());
  }

  /** What is kept aside from others is theirs all the same. */
  private Map<String, Object> told(Post one) {
    var text =
        one.aside() ? pendings.of(one.number()).map(Pending::written).orElse("") : one.written();
    return Map.of("number", one.number(), "text", text, "at", one.postedAt().toString());
  }

  @Override
  public void forget(AccountId account) {
    posts.holdMarked(account);
    for (var table : List.of("draft", "seen", "useful")) {
      jdbc.sql("delete from forum." + table + " where account = ?")
          .param(account.number())
          .update();
    }
    jdbc.sql("delete from forum.seat where account = ?").param(account.number()).update();
  }
}

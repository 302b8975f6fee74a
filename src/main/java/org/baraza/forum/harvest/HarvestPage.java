package org.baraza.forum.harvest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.forum.harvest.Harvest.Credit;
import org.baraza.forum.part.PostCard;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.text.Markdown;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where what was said is gathered into one reply.
 *
 * @param posts those of this page of the topic, and those that were chosen
 * @param credits whether those who spoke wish to be named
 * @param other what somebody else made of it meanwhile, or null
 * @param ruling where to read why a reply was hidden or removed, after the language, or nothing
 * @param names what they are called, in the order of the credits
 */
record HarvestPage(
    Frame frame,
    TopicCard topic,
    boolean isPublished,
    List<PostCard> posts,
    int page,
    List<Credit> credits,
    List<String> names,
    String ruling,
    Entered entered,
    @Nullable Shown preview,
    @Nullable Harvest other)
    implements Page {

  private static final int EXCERPT = 160;

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  /** The same page beside what somebody else made of it; whoever saves again saves over that. */
  HarvestPage beside(Optional<Harvest> there) {
    return there
        .map(one ->
            new HarvestPage(
                frame,
                topic,
                isPublished,
                posts,
                page,
                credits,
                names,
                ruling,
                entered,
                preview,
                one))
        .orElse(this);
  }

  /** What tells the text that was there from another. */
  String before() {
    return other == null ? entered.value("before") : other.code();
  }

  Shown shown() {
    return new Shown(other == null ? "" : other.html());
  }

  /** The beginning of a post. */
  String excerpt(PostCard post) {
    var text = Markdown.plain(post.written()).replaceAll("\\s+", " ");
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT - 1) + "…";
  }

  boolean isChosen(PostCard post) {
    return entered.isChosen("post", String.valueOf(post.number()));
  }

  int pages() {
    return Math.max(1, (topic.posts() + TopicDoor.PAGE - 1) / TopicDoor.PAGE);
  }

  Map<String, String> languages() {
    return Typed.languages();
  }

  /** How somebody wishes to be named. */
  String wish(int place) {
    var credit = credits.get(place);
    return frame.word("forum.credit.wish." + credit.wish().code());
  }
}

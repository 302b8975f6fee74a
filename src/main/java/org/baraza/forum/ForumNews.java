package org.baraza.forum;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Followable;
import org.baraza.access.Reader;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets members follow spaces and topics. In Chatham House mode nobody follows anything, since who
 * takes part is not kept.
 */
@Component
@Transactional(readOnly = true)
public class ForumNews implements Followable {

  private static final String SPACE = "space";
  private static final String TOPIC = "topic";

  private final Spaces spaces;
  private final Topics topics;
  private final Posts posts;

  ForumNews(Spaces spaces, Topics topics, Posts posts) {
    this.spaces = spaces;
    this.topics = topics;
    this.posts = posts;
  }

  /** Something that goes on, and what came last in it, the latest first. */
  public record Course(Thing whole, List<Thing> latest) {}

  @Override
  public Set<String> kinds() {
    return Set.of(SPACE, TOPIC);
  }

  @Override
  public Optional<Thing> see(String kind, String key, Reader reader) {
    if (!key.matches("\\d{6,18}")) {
      return Optional.empty();
    }
    var number = Long.parseLong(key);
    return kind.equals(SPACE)
        ? space(number, reader).map(ForumNews::thing)
        : topics.visible(number, reader).flatMap(topic -> thing(topic, reader));
  }

  /** What was talked of last where the reader reads, not in circles, and people are named. */
  public List<Thing> latest(int most, Reader reader) {
    return topics.latest(most, reader).stream()
        .flatMap(one -> thing(one, reader).stream())
        .toList();
  }

  /** What was talked of last in a space that everyone reads and that names people. */
  public Optional<Course> space(long number, int most) {
    return space(number, Reader.anyone())
        .map(one ->
            new Course(
                thing(one),
                topics.named(one, most).stream().map(topic -> thing(topic, one)).toList()));
  }

  /** The posts that came last in a topic of such a space, by their places and nothing they say. */
  public Optional<Course> topic(long number, int most, Frame frame) {
    return topics
        .visible(number, Reader.anyone())
        .flatMap(topic ->
            thing(topic, Reader.anyone())
                .map(whole -> new Course(whole, posts(topic, whole, most, frame))));
  }

  private List<Thing> posts(Topic topic, Thing whole, int most, Frame frame) {
    return posts.of(topic, Math.max(0, topic.posts() - most), most).stream()
        .filter(post -> post.gone() == null)
        .map(post ->
            new Thing(
                String.valueOf(post.number()),
                post.path(),
                new Said(frame.word("forum.feed.post", post.place()), frame.lang()),
                whole.marking(),
                post.postedAt(),
                post.editedAt() == null ? post.postedAt() : post.editedAt()))
        .toList()
        .reversed();
  }

  private Optional<Space> space(long number, Reader reader) {
    return spaces.visible(number, reader).filter(one -> !one.isAsked() && !one.chatham());
  }

  private static Thing thing(Space one) {
    var title = new Said(one.name(), one.language());
    return new Thing(
        String.valueOf(one.number()),
        one.path(),
        title,
        one.marking(),
        one.askedAt(),
        one.askedAt());
  }

  private Optional<Thing> thing(Topic one, Reader reader) {
    return one.chatham() ? Optional.empty() : space(one.space(), reader).map(in -> thing(one, in));
  }

  private Thing thing(Topic one, Space in) {
    return new Thing(
        String.valueOf(one.number()),
        one.path(),
        new Said(one.title(), one.language()),
        in.marking(),
        topics.begun(one),
        one.lastAt());
  }

  @Override
  public List<Thing> news(
      String kind, String key, Reader reader, Instant since, Instant until, int most) {
    var number = Long.parseLong(key);
    var spoken =
        kind.equals(SPACE)
            ? space(number, reader).map(one -> topics.spoken(one, since, until, most))
            : topics.visible(number, reader).map(List::of);
    return spoken.orElse(List.of()).stream()
        .filter(one -> one.lastAt().isAfter(since) && !one.lastAt().isAfter(until))
        .flatMap(one -> thing(one, reader).stream())
        .toList();
  }
}

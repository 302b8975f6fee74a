package org.baraza.forum.takeout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.forum.enclosure.Enclosures;
import org.baraza.forum.part.Parts;
import org.baraza.forum.part.PostCard;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.rendering.PostRenderings;
import org.baraza.forum.rendering.Rendering;
import org.baraza.forum.takeout.Sheet.Translation;
import org.baraza.forum.text.Subjects;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Gathers all that there is of a topic, as its reader may see it. */
@Component
class Sheets {

  private final TopicDoor door;
  private final Parts parts;
  private final Tallies tallies;
  private final PostRenderings renderings;
  private final Enclosures enclosures;
  private final Subjects subjects;

  Sheets(
      TopicDoor door,
      Parts parts,
      Tallies tallies,
      PostRenderings renderings,
      Enclosures enclosures,
      Subjects subjects) {
    this.door = door;
    this.parts = parts;
    this.tallies = tallies;
    this.renderings = renderings;
    this.enclosures = enclosures;
    this.subjects = subjects;
  }

  Sheet of(TopicCard topic, Frame frame, Reader reader) {
    var posts = posts(topic, frame, reader);
    var numbers = posts.stream().map(PostCard::number).toList();
    var bearing = tallies.of(topic.number());
    return new Sheet(
        frame,
        topic,
        bearing,
        subjects.of(bearing.concepts(), frame),
        parts.taken(topic, frame, reader),
        posts,
        tallies.useful(numbers),
        translations(posts, numbers, frame, reader),
        enclosures.of(numbers),
        new HashSet<>());
  }

  private List<PostCard> posts(TopicCard topic, Frame frame, Reader reader) {
    var all = new ArrayList<PostCard>();
    for (var page = 1; page <= (topic.posts() + TopicDoor.PAGE - 1) / TopicDoor.PAGE; page++) {
      all.addAll(door.told(topic, page, frame, reader));
    }
    return all;
  }

  private Map<Long, List<Translation>> translations(
      List<PostCard> posts, List<Long> numbers, Frame frame, Reader reader) {
    var all = renderings.all(numbers);
    var told = new HashMap<Long, List<Translation>>();
    for (var post : posts) {
      var some = all.getOrDefault(post.number(), List.of());
      told.put(post.number(), some.stream().map(one -> told(one, post, frame, reader)).toList());
    }
    return told;
  }

  /** Who translated it is named if they wish; in Chatham House mode it is not kept. */
  private Translation told(Rendering one, PostCard post, Frame frame, Reader reader) {
    var by = one.by() == null || !one.named() ? null : door.name(one.by(), frame, reader);
    var who = by == null ? frame.word("forum.member") : by;
    var from = frame.languageName(post.language().code());
    if (!one.isOf(post.written())) {
      var credit = frame.word("forum.rendering.stale", who);
      return new Translation(one.language(), one.written(), "stale", by, credit);
    }
    return one.confirmed()
        ? new Translation(
            one.language(),
            one.written(),
            "confirmed",
            by,
            frame.word("forum.rendering.confirmed", from, who))
        : new Translation(
            one.language(),
            one.written(),
            "open",
            by,
            frame.word("forum.rendering.open", from, who));
  }
}

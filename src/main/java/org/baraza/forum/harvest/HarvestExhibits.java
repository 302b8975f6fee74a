package org.baraza.forum.harvest;

import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.docket.Exhibit;
import org.baraza.forum.docket.Exhibits;
import org.baraza.forum.part.PostDoor;
import org.baraza.forum.part.TopicDoor;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consolidated replies can be reported, by their topic. */
@Component
class HarvestExhibits implements Exhibits {

  private final TopicDoor door;
  private final PostDoor posts;
  private final Harvests harvests;

  HarvestExhibits(TopicDoor door, PostDoor posts, Harvests harvests) {
    this.door = door;
    this.posts = posts;
    this.harvests = harvests;
  }

  @Override
  public Exhibit.Kind kind() {
    return Exhibit.Kind.HARVEST;
  }

  @Override
  public Exhibit of(String key, Reader reader) {
    var topic = door.topic(Long.parseLong(key), reader);
    var one = harvests.of(topic.number()).filter(Harvest::isPublished).orElseThrow(NotThere::new);
    var by = one.by() == null || one.by().number() == 0 ? null : one.by();
    return new Exhibit(
        kind(),
        key,
        posts.opening(topic, reader),
        topic.title(),
        topic.language(),
        topic.path() + "#harvest",
        by,
        topic.space().chatham(),
        by != null && reader.account().filter(by::equals).isPresent(),
        one.written());
  }

  /** What somebody else made of it meanwhile stays. */
  @Override
  public void remove(String key, @Nullable AccountId author, String shown) {
    var topic = Long.parseLong(key);
    harvests
        .of(topic)
        .filter(one -> one.written().equals(shown) || author != null && author.equals(one.by()))
        .ifPresent(_ -> harvests.unsay(topic));
  }
}

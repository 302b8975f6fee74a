package org.baraza.forum.harvest;

import org.baraza.access.Reader;
import org.baraza.forum.docket.Exhibit;
import org.baraza.forum.docket.Exhibits;
import org.baraza.forum.docket.Matter;
import org.baraza.forum.part.PostDoor;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.pending.Pendings;
import org.baraza.forum.pending.Ruling;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consolidated replies can be reported, by their topic. */
@Component
class HarvestExhibits implements Exhibits {

  private final TopicDoor door;
  private final PostDoor posts;
  private final Harvests harvests;
  private final Pendings pendings;

  HarvestExhibits(TopicDoor door, PostDoor posts, Harvests harvests, Pendings pendings) {
    this.pendings = pendings;
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

  @Override
  public boolean hold(Matter one, long ruling, @Nullable Long takeback) {
    return harvests.hold(Long.parseLong(one.key()), one, ruling);
  }

  @Override
  public void bar(String key, Ruling.Act act) {}

  /** What somebody else made of it meanwhile stays. */
  @Override
  public boolean release(Ruling one) {
    return harvests.release(Long.parseLong(one.key()), one.number());
  }

  @Override
  public void forget(Ruling one) {
    pendings.end(one.number());
  }

  /** Those who gather. */
  @Override
  public boolean isAnsweredBy(String key, Reader reader) {
    var topic = Long.parseLong(key);
    return door.sees(topic, reader) && door.topic(topic, reader).isGathered();
  }
}

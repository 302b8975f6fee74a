package org.baraza.forum.docket;

import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.forum.part.PostDoor;
import org.baraza.forum.pending.Ruling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts can be reported. Whoever begins a topic says its title, too. */
@Component
class PostExhibits implements Exhibits {

  private final PostDoor door;
  private final Custody custody;

  PostExhibits(PostDoor door, Custody custody) {
    this.door = door;
    this.custody = custody;
  }

  @Override
  public Exhibit.Kind kind() {
    return Exhibit.Kind.POST;
  }

  @Override
  public Exhibit of(String key, Reader reader) {
    var seen = door.post(Long.parseLong(key), reader);
    var topic = seen.topic();
    return new Exhibit(
        kind(),
        key,
        seen.number(),
        topic.title(),
        topic.language(),
        seen.path(),
        seen.author(),
        topic.space().chatham(),
        seen.isOwn(),
        seen.place() == 1 ? topic.title() + "\n\n" + seen.written() : seen.written());
  }

  @Override
  public boolean hold(Matter one, long ruling, @Nullable Long takeback) {
    return custody.hold(one.post(), ruling, takeback);
  }

  @Override
  public void bar(String key, Ruling.Act act) {
    custody.bar(Long.parseLong(key), act);
  }

  @Override
  public boolean release(Ruling one) {
    return custody.release(one.post());
  }

  @Override
  public void forget(Ruling one) {
    custody.remove(one.post());
  }

  /** Whoever spoke, by their voice. */
  @Override
  public boolean isAnsweredBy(String key, Reader reader) {
    var post = Long.parseLong(key);
    return reader
        .account()
        .filter(self -> door.worn(Set.of(post), self).contains(post))
        .isPresent();
  }
}

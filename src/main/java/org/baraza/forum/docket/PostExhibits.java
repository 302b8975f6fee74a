package org.baraza.forum.docket;

import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.part.PostDoor;
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
  public void remove(String key, @Nullable AccountId author, String shown) {
    custody.remove(Long.parseLong(key));
  }
}

package org.baraza.forum.rendering;

import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.docket.Exhibit;
import org.baraza.forum.docket.Exhibits;
import org.baraza.language.Lang;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Translations can be reported, by the post and the language. */
@Component
class RenderingExhibits implements Exhibits {

  private final Originals originals;
  private final PostRenderings renderings;

  RenderingExhibits(Originals originals, PostRenderings renderings) {
    this.originals = originals;
    this.renderings = renderings;
  }

  @Override
  public Exhibit.Kind kind() {
    return Exhibit.Kind.RENDERING;
  }

  private static long post(String key) {
    return Long.parseLong(key.substring(0, key.indexOf('/')));
  }

  private static Lang into(String key) {
    return Lang.of(key.substring(key.indexOf('/') + 1)).orElseThrow(NotThere::new);
  }

  @Override
  public Exhibit of(String key, Reader reader) {
    var original = originals.original(post(key), reader);
    var one = renderings.find(original.number(), into(key)).orElseThrow(NotThere::new);
    return new Exhibit(
        kind(),
        key,
        original.number(),
        original.topic(),
        original.topicLanguage(),
        original.path(),
        one.by(),
        original.chatham(),
        one.isBy(reader),
        one.written());
  }

  /** What another member put in its place meanwhile stays. */
  @Override
  public void remove(String key, @Nullable AccountId author, String shown) {
    renderings
        .find(post(key), into(key))
        .filter(one -> one.written().equals(shown) || author != null && author.equals(one.by()))
        .ifPresent(one -> renderings.remove(one.post(), one.language()));
  }
}

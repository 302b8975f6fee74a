package org.baraza.forum.rendering;

import org.baraza.access.Reader;
import org.baraza.forum.docket.Exhibit;
import org.baraza.forum.docket.Exhibits;
import org.baraza.forum.docket.Matter;
import org.baraza.forum.pending.Pendings;
import org.baraza.forum.pending.Ruling;
import org.baraza.language.Lang;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Translations can be reported, by the post and the language. */
@Component
class RenderingExhibits implements Exhibits {

  private final Originals originals;
  private final PostRenderings renderings;
  private final Pendings pendings;

  RenderingExhibits(Originals originals, PostRenderings renderings, Pendings pendings) {
    this.pendings = pendings;
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

  @Override
  public boolean hold(Matter one, long ruling, @Nullable Long takeback) {
    return renderings.hold(one.post(), into(one.key()), one.author(), one.shown(), ruling);
  }

  @Override
  public void bar(String key, Ruling.Act act) {}

  /** What another member put in its place meanwhile stays. */
  @Override
  public boolean release(Ruling one) {
    return renderings.release(one.number());
  }

  @Override
  public void forget(Ruling one) {
    pendings.end(one.number());
  }

  /** Where nobody is named, it is not kept who translated. */
  @Override
  public boolean isAnsweredBy(String key, Reader reader) {
    return false;
  }
}

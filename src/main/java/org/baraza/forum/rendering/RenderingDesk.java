package org.baraza.forum.rendering;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.pending.Pendings;
import org.baraza.forum.rendering.Originals.Original;
import org.baraza.forum.text.Markdown;
import org.baraza.forum.text.Wording;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes translations of posts, and lets those who can judge them confirm them. */
@Component
@Transactional
class RenderingDesk {

  private final Originals originals;
  private final PostRenderings renderings;
  private final Pendings pendings;
  private final Clock clock;

  RenderingDesk(Originals originals, PostRenderings renderings, Pendings pendings, Clock clock) {
    this.pendings = pendings;
    this.clock = clock;
    this.originals = originals;
    this.renderings = renderings;
  }

  @Transactional(readOnly = true)
  public Original original(long post, Reader reader) {
    return originals.original(post, reader);
  }

  /**
   * A post that the reader may translate into a language now: not while a translation is hidden
   * there until moderators have decided.
   *
   * @throws NotThere if they may not
   */
  @Transactional(readOnly = true)
  public Original open(long post, Lang into, Reader reader) {
    var original = originals.original(post, reader);
    if (!open(original, reader).contains(into)) {
      throw new NotThere();
    }
    return original;
  }

  /** The languages into which the reader may translate a post now. */
  @Transactional(readOnly = true)
  public List<Lang> open(Original original, Reader reader) {
    if (!original.isSpoken()) {
      return List.of();
    }
    var kept =
        renderings.of(original.number()).stream()
            .filter(there ->
                !there.isBy(reader) && !original.isJudged() && there.isOf(original.written()))
            .map(Rendering::language)
            .toList();
    return Lang.ALL.stream()
        .filter(into -> into != original.language() && !kept.contains(into))
        .filter(into -> !isHidden(original, into))
        .toList();
  }

  private boolean isHidden(Original original, Lang into) {
    return pendings.hidden("RENDERING", original.number() + "/" + into.code()).isPresent();
  }

  @Transactional(readOnly = true)
  public Optional<Rendering> find(long post, Lang into) {
    return renderings.find(post, into);
  }

  /**
   * What somebody says in another language.
   *
   * @param source the {@linkplain Wording#code code} of the text it was made from
   * @param named whether they wish to be named
   */
  record Rendition(Lang into, String source, String written, boolean named) {}

  /**
   * Keeps what the reader wrote, of the text that the post has now; nobody has confirmed it yet.
   *
   * @return in words why not, or nothing
   * @throws NotThere if the reader may not translate it, or not any more
   */
  public String keep(long post, Rendition one, Frame frame, Reader reader) {
    renderings.hold(post);
    var original = open(post, one.into(), reader);
    if (!one.source().equals(Wording.code(original.written()))) {
      return frame.word("forum.form.moved");
    }
    var text = Markdown.render(one.written());
    var refusal = originals.refusal(original, text.links(), frame, reader);
    if (refusal.isEmpty()) {
      keep(original, one, text.html(), reader);
    }
    return refusal;
  }

  private void keep(Original original, Rendition one, String html, Reader reader) {
    var by = original.chatham() ? null : reader.self();
    renderings.keep(
        new Rendering(
            original.number(),
            one.into(),
            one.written(),
            html,
            Wording.digest(original.written()),
            by,
            one.named() && by != null,
            false),
        clock.instant());
  }

  /**
   * Whether the reader can say that it says the same: who wrote it does not say so themselves, so
   * nobody does where it is not kept who wrote it.
   */
  private static boolean mayConfirm(Original original, Rendering one, Reader reader) {
    return original.isJudged()
        && original.isSpoken()
        && !original.chatham()
        && !one.confirmed()
        && !one.isBy(reader)
        && one.isOf(original.written());
  }

  /**
   * Confirms the text that the reader saw; another that took its place meanwhile is not confirmed.
   *
   * @param code of the text they saw
   */
  public Original confirm(long post, Lang into, String code, Reader reader) {
    renderings.hold(post);
    var original = originals.original(post, reader);
    var one =
        renderings
            .find(post, into)
            .filter(there -> mayConfirm(original, there, reader))
            .orElseThrow(NotThere::new);
    if (Wording.code(one.written()).equals(code)) {
      renderings.confirm(post, into);
    }
    return original;
  }

  /** Takes it away: who made it, who wrote the post, and stewards may. */
  public Original remove(long post, Lang into, Reader reader) {
    renderings.hold(post);
    var original = originals.original(post, reader);
    if (renderings
        .find(post, into)
        .filter(one -> one.isBy(reader) || original.isJudged())
        .isEmpty()) {
      throw new NotThere();
    }
    renderings.remove(post, into);
    return original;
  }
}

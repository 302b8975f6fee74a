package org.baraza.forum.rendering;

import java.security.MessageDigest;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.text.Wording;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What a post says in another language.
 *
 * @param written in Markdown
 * @param source the digest of the text it was made from
 * @param by who translated it, or null where that is not kept
 * @param named whether they wish to be named
 * @param confirmed whether the author or a steward found that it says the same
 */
public record Rendering(
    long post,
    Lang language,
    String written,
    String html,
    byte[] source,
    @Nullable AccountId by,
    boolean named,
    boolean confirmed) {

  /** Whether it was made from this very text. */
  public boolean isOf(String text) {
    return MessageDigest.isEqual(source, Wording.digest(text));
  }

  /** Whether the reader made it, as far as that is kept. */
  public boolean isBy(Reader reader) {
    return by != null && reader.account().filter(by::equals).isPresent();
  }
}

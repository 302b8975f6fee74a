package org.baraza.forum.rendering;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.language.Lang;
import org.springframework.stereotype.Component;

/**
 * What somebody translated of posts, which stays, by nobody, when they leave; and which languages
 * they say they read, which does not.
 */
@Component
class RenderingBelongings implements Belongings {

  private final PostRenderings renderings;
  private final ReadingLanguages languages;

  RenderingBelongings(PostRenderings renderings, ReadingLanguages languages) {
    this.renderings = renderings;
    this.languages = languages;
  }

  @Override
  public String room() {
    return "renderings";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "reads",
        languages.of(account).stream().map(Lang::code).toList(),
        "translations",
        renderings.by(account).stream()
            .map(one ->
                Map.of(
                    "post",
                    one.post(),
                    "language",
                    one.language().code(),
                    "text",
                    one.written(),
                    "named",
                    one.named()))
            .toList());
  }

  @Override
  public void forget(AccountId account) {
    renderings.forget(account);
    languages.forget(account);
  }
}

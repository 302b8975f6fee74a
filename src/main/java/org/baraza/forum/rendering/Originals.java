package org.baraza.forum.rendering;

import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;

/** The posts that are translated, always through a reader. */
public interface Originals {

  /**
   * A post as its translators know it.
   *
   * @param path its permanent address after the language
   * @param topic the title of its topic
   * @param topicLanguage the language of that
   * @param written in Markdown
   * @param chatham whether nobody is named there
   * @param isSpoken whether the reader may write in its space, and its topic is open
   * @param isJudged whether the reader wrote it, or looks after its space
   */
  record Original(
      long number,
      String path,
      String topic,
      Lang topicLanguage,
      Lang language,
      String written,
      boolean chatham,
      boolean isSpoken,
      boolean isJudged) {}

  /**
   * A post that says something.
   *
   * @throws org.baraza.ui.NotThere if the reader does not see it, or it was taken away
   */
  Original original(long post, Reader reader);

  /**
   * Lets the reader write there, one text at a time until the work at hand is done.
   *
   * @return in words why they may not, or nothing
   */
  String refusal(Original post, int links, Frame frame, Reader reader);

  /** What a member is called among members; the public learns no name. */
  String name(AccountId account, Frame frame, Reader reader);
}

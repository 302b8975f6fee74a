package org.baraza.forum.part;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.text.Saying;
import org.baraza.ui.Frame;

/** How rooms within the forum come to topics, always through a reader. */
public interface TopicDoor {

  /** How many posts a page of a topic holds. */
  int PAGE = 20;

  /**
   * What is to be talked of.
   *
   * @param kind the code of a kind of topics
   * @param concepts identifiers of the thesaurus
   * @param said the first post
   * @param unnamed whether it is to be in Chatham House mode, as all are where their space is
   */
  record Begun(String kind, String title, List<String> concepts, Saying said, boolean unnamed) {}

  /**
   * A space the reader may open a topic in.
   *
   * @throws org.baraza.ui.NotThere if they may not
   */
  SpaceCard spoken(long space, Reader reader);

  /**
   * Opens a topic.
   *
   * @return its number
   * @throws org.baraza.ui.NotThere if the reader may not write in the space
   */
  long begin(long space, Begun begun, Reader reader);

  /**
   * A space the reader looks after.
   *
   * @throws org.baraza.ui.NotThere if they do not
   */
  SpaceCard led(long space, Reader reader);

  /** Topics of a space that was asked for through the reader, those after a number, in order. */
  List<TopicCard> topics(SpaceCard space, long after, int most, Reader reader);

  /** The posts of a page of a topic as anybody would be told them: no voice is the reader’s own. */
  List<PostCard> told(TopicCard topic, int page, Frame frame, Reader reader);

  /**
   * @throws org.baraza.ui.NotThere if the reader does not see it
   */
  TopicCard topic(long number, Reader reader);

  /** Whether another reader than the one at hand, who sees the topic, sees it too. */
  boolean sees(long topic, Reader reader);

  /** The posts of a page of a topic; none where there is no such page. */
  List<PostCard> page(TopicCard topic, int page, Frame frame, Reader reader);

  /** Posts of a topic by their numbers, in their order; those of other topics are left out. */
  List<PostCard> posts(TopicCard topic, Collection<Long> numbers, Frame frame, Reader reader);

  /** What a member is called among members; the public learns no name. */
  String name(AccountId account, Frame frame, Reader reader);

  /** The same of many, by one question. */
  Map<AccountId, String> names(Collection<AccountId> accounts, Frame frame, Reader reader);
}

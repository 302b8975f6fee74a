package org.baraza.forum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.TopicDesk.Listed;
import org.baraza.forum.home.Homes;
import org.baraza.forum.meeting.MeetingCard;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A space and its topics.
 *
 * @param about what it belongs to, where that is to be read
 * @param meeting which it is for
 * @param stewards by name
 * @param circle by name; nobody in Chatham House mode
 * @param first whether the list begins here
 */
record SpacePage(
    Frame frame,
    Space space,
    Optional<Homes.Home> about,
    Optional<MeetingCard> meeting,
    List<String> stewards,
    List<String> circle,
    Listed listed,
    boolean first,
    Reader reader,
    Entered entered)
    implements Page {

  /** The space and a page of its topics, to the day. */
  @Override
  public Object data() {
    var data = data(space, meeting, frame);
    data.put("language", space.language().code());
    data.put("languages", space.languages());
    data.put("about", about.map(Homes.Home::path).orElse(null));
    data.put("stewards", stewards);
    data.put("topics", listed.topics().stream().map(this::data).toList());
    data.put("next", onward());
    return data;
  }

  /** What a list says of a space. */
  static Map<String, Object> data(Space one, Optional<MeetingCard> meeting, Frame frame) {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", one.number());
    data.put("href", frame.to(one.path()));
    data.put("name", one.name());
    data.put("purpose", one.purpose());
    data.put("kind", Space.code(one.kind()));
    data.put("state", Space.code(one.state()));
    data.put("marking", one.marking().label());
    data.put("chathamHouse", one.chatham());
    data.put("meeting", meeting.map(MeetingCard::data).orElse(null));
    return data;
  }

  private Map<String, Object> data(Topic one) {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", one.number());
    data.put("href", frame.to(one.path()));
    data.put("kind", Space.code(one.kind()));
    data.put("title", one.title());
    data.put("language", one.language().code());
    data.put("concepts", one.concepts());
    data.put("open", one.isOpen());
    data.put("accepted", one.accepted());
    data.put("posts", one.posts());
    data.put("chathamHouse", one.chatham());
    data.put("last", ForumView.day(one.lastAt()));
    return data;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  boolean isSpoken() {
    return space.isSpokenIn(reader);
  }

  boolean isLed() {
    return space.isLed(reader) && space.state() == Space.State.OPEN;
  }

  boolean isClosed() {
    return space.kind() == Space.Kind.CLOSED;
  }

  /** Whether the reader can put its name, purpose and rules before the moderators. */
  boolean isReported() {
    return (space.state() == Space.State.OPEN || isArchived()) && !space.isLed(reader);
  }

  boolean isDecided() {
    return space.isDecidedBy(reader);
  }

  /** Whether everyone may be told by a feed what comes. */
  boolean isFed() {
    return space.kind() == Space.Kind.OPEN
        && !space.chatham()
        && space.state() != Space.State.ASKED;
  }

  /** Titles of Chatham House mode are in no index, others’ included. */
  boolean isIndexed() {
    return isFed() && mayBeKept();
  }

  @Override
  public boolean mayBeKept() {
    return !space.chatham() && listed.topics().stream().noneMatch(Topic::chatham);
  }

  /** Whether the list says of a topic that it is in the mode which its space is not in. */
  boolean isMarked(Topic one) {
    return one.chatham() && !space.chatham();
  }

  /** Whether the reader may take it out whole, also when it is archived. */
  boolean isTaken() {
    return space.isLed(reader) && !space.isAsked();
  }

  boolean isArchived() {
    return space.state() == Space.State.ARCHIVED;
  }

  List<String> marks() {
    return ForumView.marks(space, frame);
  }

  Map.Entry<String, String> rules() {
    return ForumView.rules(space, frame);
  }

  String rulesDir() {
    return rules().getKey().equals("ar") ? "rtl" : "ltr";
  }

  List<String> languages() {
    return space.languages().stream().map(frame::languageName).toList();
  }

  String kind(Topic topic) {
    return ForumView.kind(topic.kind(), frame);
  }

  String count(Topic topic) {
    return frame.word("forum.posts", topic.posts());
  }

  String last(Topic topic) {
    return ForumView.day(topic.lastAt(), frame);
  }

  /** How many posts came since the reader was last in a topic that they have read; 0 otherwise. */
  int fresh(Topic topic) {
    var seen = listed.seen().get(topic.number());
    return seen == null ? 0 : topic.posts() - seen;
  }

  String freshPath(Topic topic) {
    return frame.to(topic.path(listed.seen().getOrDefault(topic.number(), 0) + 1));
  }

  /** Where the list goes on, or nothing. */
  String onward() {
    var next = listed.next();
    return next == null ? "" : frame.to(space.path()) + "?after=" + next.at() + "_" + next.number();
  }

  String to(String noun) {
    return frame.to(space.path() + "/" + noun);
  }
}

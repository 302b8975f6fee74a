package org.baraza.forum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.meeting.MeetingCard;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The spaces a reader sees.
 *
 * @param meetings those that spaces are for, by the numbers of these
 * @param inviting spaces they are invited to
 * @param judges whether they decide on what is reported
 * @param lifts whether they are a custodian of who spoke in Chatham House mode
 */
record ForumPage(
    Frame frame,
    List<Space> spaces,
    Map<Long, MeetingCard> meetings,
    List<Space> inviting,
    boolean isMember,
    boolean judges,
    boolean lifts)
    implements Page {

  static ForumPage of(
      Frame frame,
      List<Space> all,
      Map<Long, MeetingCard> meetings,
      List<Space> inviting,
      Reader reader) {
    return new ForumPage(
        frame,
        all,
        meetings,
        inviting,
        reader.account().isPresent(),
        reader.holds(Role.MODERATOR),
        reader.holds(Role.FACILITATOR) || reader.holds(Role.REVIEWER));
  }

  /** The spaces; what one is invited to is no space one sees. */
  @Override
  public Object data() {
    return Map.of(
        "spaces", spaces.stream().map(one -> SpacePage.data(one, meeting(one), frame)).toList());
  }

  Optional<MeetingCard> meeting(Space space) {
    return Optional.ofNullable(meetings.get(space.number()));
  }

  List<String> marks(Space space) {
    return ForumView.marks(space, frame);
  }
}

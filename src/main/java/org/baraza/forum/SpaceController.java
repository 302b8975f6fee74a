package org.baraza.forum;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import org.baraza.access.Cover;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.Witness;
import org.baraza.forum.Topics.Mark;
import org.baraza.forum.home.Homes;
import org.baraza.forum.meeting.MeetingForm;
import org.baraza.forum.meeting.MeetingView;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Answer;
import org.baraza.ui.Download;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Kept;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens spaces to those who see them; takes what is asked for, decided and offered. */
@Controller
class SpaceController {

  private static final String SPACE = "/forum/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern MARK = Pattern.compile("(\\d{4}-[-\\dT:.]{5,35}Z)_(\\d{1,18})");
  private static final int WORDS = 2000;

  private final SpaceDesk desk;
  private final TopicDesk topics;
  private final ForumView view;
  private final Homes homes;
  private final MeetingForm meetingForm;
  private final MeetingView meetingView;
  private final Witness witness;

  SpaceController(
      SpaceDesk desk,
      TopicDesk topics,
      ForumView view,
      Homes homes,
      MeetingForm meetingForm,
      MeetingView meetingView,
      Witness witness) {
    this.meetingForm = meetingForm;
    this.meetingView = meetingView;
    this.desk = desk;
    this.topics = topics;
    this.view = view;
    this.homes = homes;
    this.witness = witness;
  }

  @GetMapping("/forum")
  @OpenToAll
  ForumPage all(Frame frame, Reader reader) {
    var all = desk.all(reader);
    var meetings = meetingView.of(all.stream().map(Space::number).toList(), frame);
    return ForumPage.of(frame, all, meetings, desk.inviting(reader), reader);
  }

  @GetMapping("/forum/new")
  @ForMembers
  SpaceFormPage form(
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String meeting,
      Frame frame) {
    var begun =
        Map.of(
            "language", frame.lang().code(),
            "about", homes.entered(about, frame),
            "meeting", meeting);
    return form(Entered.of(begun), frame);
  }

  private SpaceFormPage form(Entered entered, Frame frame) {
    return new SpaceFormPage(frame, homes.names(frame), entered);
  }

  @PostMapping(path = "/forum", consumes = FORM)
  @ForMembers
  Answer ask(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var form = new SpaceForm(sent, frame, homes, meetingForm, reader);
    var wish = form.wish();
    if (!form.entered().isSound()) {
      return form(form.entered(), frame);
    }
    try {
      return shown(desk.ask(wish, reader), frame);
    } catch (Unposted unposted) {
      return form(form.entered().but("", unposted.said(frame)), frame);
    }
  }

  @GetMapping(SPACE)
  @OpenToAll
  @Kept(talk = true)
  SpacePage show(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String after,
      Frame frame,
      Reader reader) {
    return page(number, mark(after), Entered.NOTHING, frame, reader);
  }

  private SpacePage page(
      long number, @Nullable Mark after, Entered entered, Frame frame, Reader reader) {
    var space = seen(number, reader);
    return new SpacePage(
        frame,
        space,
        homes.of(space.about(), frame, reader),
        meetingView.of(number, frame),
        view.names(space.stewards(), frame, reader),
        view.names(desk.circle(space).stream().map(Spaces.Seat::account).toList(), frame, reader),
        topics.list(space, after, reader),
        after == null,
        reader,
        entered);
  }

  private Space seen(long number, Reader reader) {
    var space = desk.open(number, reader);
    if (!space.chatham()) {
      witness.saw(reader, Cover.openedBy(space.readers()), "space", number);
    }
    return space;
  }

  /** The meeting it is for, for calendars. */
  @GetMapping(SPACE + "/meeting.ics")
  @OpenToAll
  Download calendar(@PathVariable long number, Frame frame, Reader reader) {
    return meetingView.calendar(seen(number, reader).card(reader), frame);
  }

  /** Where a list goes on; what cannot be read is no address of ours. */
  private static @Nullable Mark mark(String after) {
    if (after.isEmpty()) {
      return null;
    }
    var parts = MARK.matcher(after);
    if (!parts.matches()) {
      throw new NotThere();
    }
    try {
      return new Mark(Instant.parse(parts.group(1)), Long.parseLong(parts.group(2)));
    } catch (DateTimeParseException unreadable) {
      throw new NotThere();
    }
  }

  @PostMapping(path = SPACE + "/decision", consumes = FORM)
  @ForRole(Role.FACILITATOR)
  Answer decide(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typed(sent, frame);
    var isApproved = typed.entered().value("act").equals("approve");
    var grounds = isApproved ? typed.text("grounds", WORDS) : typed.required("grounds", WORDS);
    if (!typed.isSound()) {
      return page(number, null, typed.entered(), frame, reader);
    }
    if (isApproved) {
      desk.approve(number, grounds, reader);
    } else {
      desk.decline(number, grounds, reader);
    }
    return new SeeOther(frame.to("/forum"));
  }

  @PostMapping(path = SPACE + "/invitations", consumes = FORM)
  @ForMembers
  Answer invite(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typed(sent, frame);
    var address = typed.required("address", 254);
    if (!typed.isSound()) {
      return page(number, null, typed.entered(), frame, reader);
    }
    if (typed.entered().value("act").equals("dismiss")) {
      desk.dismiss(number, address, reader);
      return shown(number, frame);
    }
    return cared(
        () -> desk.invite(number, address, reader), number, typed.entered(), frame, reader);
  }

  /** Does it; whoever may not for a time reads why, above what they typed. */
  private Answer cared(Runnable deed, long number, Entered entered, Frame frame, Reader reader) {
    try {
      deed.run();
      return shown(number, frame);
    } catch (Unposted unposted) {
      return page(number, null, entered.but("", unposted.said(frame)), frame, reader);
    }
  }

  @PostMapping(path = SPACE + "/seat", consumes = FORM)
  @ForMembers
  SeeOther join(@PathVariable long number, Frame frame, Reader reader) {
    desk.join(number, reader);
    return shown(number, frame);
  }

  @PostMapping(path = SPACE + "/absence", consumes = FORM)
  @ForMembers
  SeeOther leave(@PathVariable long number, Frame frame, Reader reader) {
    desk.leave(number, reader);
    return new SeeOther(frame.to("/forum"));
  }

  @PostMapping(path = SPACE + "/archive", consumes = FORM)
  @ForMembers
  Answer archive(@PathVariable long number, Frame frame, Reader reader) {
    return cared(() -> desk.archive(number, reader), number, Entered.NOTHING, frame, reader);
  }

  private static SeeOther shown(long number, Frame frame) {
    return new SeeOther(frame.to("/forum/" + number));
  }
}

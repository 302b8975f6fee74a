package org.baraza.expert.roster;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baraza.access.Marking;
import org.baraza.expert.finding.FinderView;
import org.baraza.expert.finding.Found;
import org.baraza.expert.listing.ProfileLines;
import org.baraza.expert.profile.Availability;
import org.baraza.expert.profile.Field;
import org.baraza.spreadsheet.MarkedSheet;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Writes a list as a table, marked with who took it, when and for what. */
@Component
class RosterSheet {

  private static final String BETWEEN = "; ";

  private final ProfileLines said;
  private final FinderView view;
  private final Atlas atlas;
  private final Clock clock;

  RosterSheet(ProfileLines said, FinderView view, Atlas atlas, Clock clock) {
    this.said = said;
    this.view = view;
    this.atlas = atlas;
    this.clock = clock;
  }

  /**
   * @param taker the name of who takes it
   */
  MarkedSheet of(Roster roster, String taker, Frame frame) {
    return new MarkedSheet(
        "experts",
        frame.word("expert.title"),
        marks(roster, taker, frame),
        heads(frame),
        roster.found().stream().map(one -> row(one, frame)).toList());
  }

  private List<String> marks(Roster roster, String taker, Frame frame) {
    var day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    var purpose = frame.word("expert.roster.purpose." + roster.use().code());
    return List.of(
        Marking.AMBER_STRICT.label(),
        frame.word("expert.roster.taken", taker, frame.date(day)),
        frame.word("expert.find.asked", purpose, roster.words()),
        view.words(roster.wish(), frame),
        frame.word("expert.roster.limits"));
  }

  private static List<String> heads(Frame frame) {
    var heads = new ArrayList<String>();
    heads.add(frame.word("expert.field." + Field.NAME.code()));
    heads.add(frame.word("expert.field." + Field.AFFILIATION.code()));
    heads.add(frame.word("expert.field." + Field.LANGUAGES.code()));
    heads.add(frame.word("expert.field." + Field.EXPERTISE.code()));
    heads.add(frame.word("expert.field." + Field.EXPERIENCE.code()));
    heads.add(frame.word("expert.field." + Field.AVAILABILITY.code()));
    heads.add(frame.word("expert.roster.address"));
    return heads;
  }

  private List<String> row(Found one, Frame frame) {
    var profile = one.showing().profile();
    var places = new ArrayList<String>();
    profile
        .experience()
        .countries()
        .forEach(
            code -> places.add(atlas.country(code).map(it -> it.name(frame.lang())).orElse(code)));
    profile
        .experience()
        .regions()
        .forEach(code -> places.add(atlas.regionName(code, frame.lang())));
    return List.of(
        profile.name(),
        said.affiliated(one.showing(), frame),
        String.join(BETWEEN, said.languages(profile, frame)),
        String.join(BETWEEN, said.concepts(profile, frame)),
        String.join(BETWEEN, places),
        profile.availability().stream()
            .map(span -> span(span, frame))
            .collect(Collectors.joining(BETWEEN)),
        frame.full(frame.to(one.showing().path())));
  }

  private static String span(Availability one, Frame frame) {
    var ways =
        one.modalities().stream().map(way -> frame.word("expert.modality." + way.code())).toList();
    var span = frame.word("expert.span", frame.date(one.from()), frame.date(one.until()));
    return ways.isEmpty() ? span : frame.word("expert.find.asked", span, frame.list(ways));
  }
}

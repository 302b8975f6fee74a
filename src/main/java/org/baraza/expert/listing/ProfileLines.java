package org.baraza.expert.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baraza.access.Reader;
import org.baraza.expert.profile.Availability;
import org.baraza.expert.profile.Credential;
import org.baraza.expert.profile.Engagement;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Profile;
import org.baraza.expert.profile.Skill;
import org.baraza.language.Said;
import org.baraza.practice.PracticeCards;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Says a profile in the reader's language. What it says comes from a {@link Showing}. */
@Component
public class ProfileLines {

  private final Atlas atlas;
  private final Thesaurus thesaurus;
  private final PracticeCards practices;

  ProfileLines(Atlas atlas, Thesaurus thesaurus, PracticeCards practices) {
    this.atlas = atlas;
    this.thesaurus = thesaurus;
    this.practices = practices;
  }

  /**
   * A line of a part.
   *
   * @param lang the language of the text, or nothing where it is the reader's or not known
   * @param href where it leads, or nothing
   * @param note what is added in the reader's language, or nothing
   * @param words what the expert adds in their own, or nothing
   */
  public record Line(String text, String lang, String href, String note, String words) {

    static Line of(String text) {
      return new Line(text, "", "", "", "");
    }
  }

  /** A field with all it says. */
  public record Part(Field field, String heading, List<Line> lines) {}

  /** What is shown, field by field, besides the name. */
  public List<Part> parts(Showing shown, Frame frame, Reader reader) {
    var profile = shown.profile();
    var parts = new ArrayList<Part>();
    for (var field : Field.OFFERED) {
      if (field != Field.NAME && profile.says(field)) {
        var lines = lines(field, shown, frame, reader);
        if (!lines.isEmpty()) {
          parts.add(new Part(field, frame.word("expert.field." + field.code()), lines));
        }
      }
    }
    return parts;
  }

  private List<Line> lines(Field field, Showing shown, Frame frame, Reader reader) {
    var profile = shown.profile();
    return switch (field) {
      case NAME -> List.of(Line.of(profile.name()));
      case PSEUDONYM -> List.of();
      case AFFILIATION -> affiliation(shown, frame);
      case LANGUAGES -> languages(profile, frame).stream().map(Line::of).toList();
      case EXPERTISE -> profile.expertise().stream().map(one -> line(one, frame)).toList();
      case EXPERIENCE -> experience(profile, frame);
      case PRACTICES -> practices(profile, frame, reader);
      case AVAILABILITY -> profile.availability().stream().map(one -> line(one, frame)).toList();
      case ENGAGEMENTS -> profile.engagements().stream().map(one -> line(one, frame)).toList();
      case BIOGRAPHY -> biography(frame.say(profile.biography()));
      case CREDENTIALS ->
          profile.credentials().stream().map(one -> line(one, shown, frame)).toList();
      case NOMINATION -> List.of(line(profile.nomination(), frame));
    };
  }

  /** Where they work: the body that the reader knows, and what they say themselves. */
  public List<Line> affiliation(Showing shown, Frame frame) {
    var lines = new ArrayList<Line>();
    shown
        .body()
        .map(body -> line(frame.say(body.names()), frame.to(body.path())))
        .ifPresent(lines::add);
    Optional.of(shown.profile().affiliation().words())
        .filter(words -> !words.isEmpty())
        .map(Line::of)
        .ifPresent(lines::add);
    return lines;
  }

  /** The same in one line. */
  public String affiliated(Showing shown, Frame frame) {
    return affiliation(shown, frame).stream().map(Line::text).collect(Collectors.joining(" · "));
  }

  /** Each with its level. */
  public List<String> languages(Profile profile, Frame frame) {
    return profile.languages().stream()
        .map(one ->
            frame.word(
                "expert.tongue",
                frame.languageName(one.language()),
                frame.word("expert.level." + one.level().code())))
        .toList();
  }

  /** What they are versed in. */
  public List<String> concepts(Profile profile, Frame frame) {
    return profile.expertise().stream().map(one -> concept(one.concept(), frame)).toList();
  }

  private String concept(String id, Frame frame) {
    return thesaurus.concept(id).map(one -> one.label(frame.lang())).orElse(id);
  }

  private Line line(Skill skill, Frame frame) {
    var years = skill.years() == 0 ? "" : frame.word("expert.years", skill.years());
    return new Line(
        concept(skill.concept(), frame),
        "",
        frame.to("/concepts/" + skill.concept()),
        years,
        skill.evidence());
  }

  private List<Line> experience(Profile profile, Frame frame) {
    var lines = new ArrayList<Line>();
    profile.experience().countries().forEach(code -> lines.add(line(code, frame)));
    profile
        .experience()
        .regions()
        .forEach(code -> lines.add(Line.of(atlas.regionName(code, frame.lang()))));
    return lines;
  }

  private Line line(String country, Frame frame) {
    return new Line(country(country, frame), "", frame.to("/countries/" + country), "", "");
  }

  private String country(String code, Frame frame) {
    return atlas.country(code).map(one -> one.name(frame.lang())).orElse(code);
  }

  /** Only those the reader may see. */
  private List<Line> practices(Profile profile, Frame frame, Reader reader) {
    return practices.byNumbers(profile.practices(), reader).stream()
        .map(card -> line(frame.say(card.titles()), frame.to(card.path())))
        .toList();
  }

  private static Line line(Said title, String href) {
    return new Line(title.text(), title.code(), href, "", "");
  }

  private static Line line(Availability one, Frame frame) {
    var ways =
        one.modalities().stream().map(way -> frame.word("expert.modality." + way.code())).toList();
    return new Line(span(one.from(), one.until(), frame), "", "", frame.list(ways), "");
  }

  private static String span(LocalDate from, LocalDate until, Frame frame) {
    return frame.word("expert.span", frame.date(from), frame.date(until));
  }

  private Line line(Engagement one, Frame frame) {
    var where =
        Optional.of(one.country())
            .filter(code -> !code.isEmpty())
            .map(code -> country(code, frame));
    var year = frame.year(one.year());
    return new Line(
        one.role(),
        "",
        "",
        where.map(name -> frame.word("expert.engagement", year, name)).orElse(year),
        one.text());
  }

  private static Line line(Credential one, Showing shown, Frame frame) {
    return new Line(one.title(), "", frame.to(shown.path(one)), kind(one, frame), "");
  }

  /** What sort of document and of file it is. */
  public static String kind(Credential one, Frame frame) {
    return frame.word("expert.credential." + one.kind().code())
        + " · "
        + one.suffix().toUpperCase(Locale.ROOT);
  }

  private static List<Line> biography(Said told) {
    return told.text()
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> new Line(line, told.code(), "", "", ""))
        .toList();
  }
}

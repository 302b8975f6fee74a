package org.baraza.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.draft.DraftCards;
import org.baraza.draft.DraftRows;
import org.baraza.forum.harvest.Growth;
import org.baraza.handbook.EditionCards;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Lets consolidated replies become drafts of practices, or stand in the draft of one there is. */
@Component
class DraftGrowth implements Growth {

  private static final String TITLE = "title";
  private static final String LANGUAGE = "language";
  private static final String DESCRIPTION = "description";

  private final DraftRows rows;
  private final DraftCards drafts;
  private final PracticeCards practices;
  private final EditionCards editions;

  DraftGrowth(DraftRows rows, DraftCards drafts, PracticeCards practices, EditionCards editions) {
    this.rows = rows;
    this.drafts = drafts;
    this.practices = practices;
    this.editions = editions;
  }

  @Override
  public OptionalLong plant(Seed seed, OptionalLong practice, Frame frame, Reader reader) {
    if (practice.isPresent()) {
      return added(seed, practice.getAsLong(), frame, reader);
    }
    var cells =
        Map.of(TITLE, seed.title(), LANGUAGE, seed.language().code(), DESCRIPTION, seed.text());
    return OptionalLong.of(rows.begin(practice, cells, frame.lang(), reader));
  }

  /** The next edition of a practice, with the reply below what it says was done. */
  private OptionalLong added(Seed seed, long practice, Frame frame, Reader reader) {
    var told = rows.cells(practice, reader);
    if (told.isEmpty() || !goesOn(practice, reader) || rows.open(practice, reader).isPresent()) {
      return OptionalLong.empty();
    }
    var text = told.get().getOrDefault(DESCRIPTION, "") + "\n\n" + seed.text();
    var cells = Map.of(DESCRIPTION, text.strip());
    return OptionalLong.of(rows.begin(OptionalLong.of(practice), cells, frame.lang(), reader));
  }

  @Override
  public Optional<Grown> edition(long number, String place, Frame frame, Reader reader) {
    return editions
        .find(number, reader)
        .map(card ->
            new Grown(
                frame.to(card.path() + (place.equals("preface") ? "" : "/" + place)),
                frame.say(card.titles()).text(),
                frame.word("growth.edition")));
  }

  /** Whether the reader speaks for one of its countries, and so may write its next edition. */
  private boolean goesOn(long practice, Reader reader) {
    return practices.byNumbers(List.of(practice), reader).stream()
        .flatMap(card -> card.countries().stream())
        .anyMatch(code -> reader.holds(Role.FOCAL_POINT, code));
  }

  @Override
  public String path(long draft) {
    return "/drafts/" + draft;
  }

  @Override
  public List<Grown> grown(List<Offshoot> offshoots, Frame frame, Reader reader) {
    var grown = new ArrayList<Grown>();
    for (var one : offshoots) {
      drafts
          .find(one.draft(), reader)
          .filter(draft -> draft.isOpen())
          .ifPresent(draft ->
              grown.add(
                  new Grown(frame.to(draft.path()), draft.title(), frame.word("growth.draft"))));
    }
    var numbers = offshoots.stream().map(Offshoot::practice).filter(one -> one > 0).toList();
    for (var card : practices.byNumbers(numbers, reader)) {
      grown.add(
          new Grown(
              frame.to(card.path()),
              frame.say(card.titles()).text(),
              frame.word("growth.practice")));
    }
    return grown;
  }
}

package org.baraza.adaptation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baraza.language.Said;
import org.baraza.practice.PracticeCard;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * A lineage in the reader's language: a nested list, and a drawing that says the same.
 *
 * @param roots the practices that came from no other, each with what became of it
 */
public record LineageView(List<Branch> roots, Drawing drawing) {

  /**
   * A practice, or countries where no record is, with what became of it.
   *
   * @param step what led here, or null where nothing did
   * @param path the address after the language
   * @param title the practice's title, or null where there is no record
   * @param places the countries, as the reader names them, or what says that none is named
   * @param relation how it stands to where it came from, with the years, or nothing
   * @param told what is told of the step, or null
   * @param here whether it is the practice the reader looks from
   * @param again whether it stands elsewhere in the list with all that became of it
   */
  public record Branch(
      Lineage.@Nullable Step step,
      String path,
      @Nullable Said title,
      String places,
      String relation,
      @Nullable Said told,
      boolean here,
      boolean again,
      List<Branch> below) {}

  /**
   * @param here the number of the practice the reader looks from, or 0
   */
  static LineageView of(Lineage lineage, long here, Frame frame, Atlas atlas) {
    var listing = new Listing(lineage, here, frame, atlas);
    var roots = lineage.roots().stream().map(root -> listing.branch(null, root)).toList();
    return new LineageView(roots, Drawing.of(roots, frame));
  }

  /** Writes one list; a practice met again is not followed again. */
  private static final class Listing {

    private final Lineage lineage;
    private final long here;
    private final Frame frame;
    private final Atlas atlas;
    private final Set<Long> listed = new HashSet<>();

    Listing(Lineage lineage, long here, Frame frame, Atlas atlas) {
      this.lineage = lineage;
      this.here = here;
      this.frame = frame;
      this.atlas = atlas;
    }

    Branch branch(Lineage.@Nullable Step step, PracticeCard card) {
      var number = card.id().number();
      var again = !listed.add(number);
      var below = new ArrayList<Branch>();
      if (!again) {
        for (var next : lineage.outOf(number)) {
          var other = lineage.practices().get(next.to());
          below.add(other == null ? leaf(next) : branch(next, other));
        }
      }
      return new Branch(
          step,
          card.path(),
          frame.say(card.titles()),
          places(card.countries()),
          step == null ? "" : relation(step),
          step == null ? null : step.told(frame.lang()),
          number == here,
          again,
          below);
    }

    private Branch leaf(Lineage.Step step) {
      return new Branch(
          step,
          "/adaptations/" + step.number(),
          null,
          step.countries().isEmpty() ? frame.word("adaptation.nowhere") : places(step.countries()),
          relation(step),
          step.told(frame.lang()),
          false,
          false,
          List.of());
    }

    private String places(List<String> codes) {
      return codes.isEmpty()
          ? ""
          : frame.list(
              codes.stream()
                  .map(code ->
                      atlas.country(code).map(country -> country.name(frame.lang())).orElse(code))
                  .toList());
    }

    private String relation(Lineage.Step step) {
      var parts = new ArrayList<String>();
      parts.add(frame.word("adaptation.relation." + step.relation().code()));
      if (step.started() > 0) {
        parts.add(frame.year(step.started()));
      }
      if (step.status() != Status.UNKNOWN) {
        parts.add(frame.word("adaptation.status." + step.status().code()));
      }
      return String.join(" · ", parts);
    }
  }
}

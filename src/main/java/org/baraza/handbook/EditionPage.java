package org.baraza.handbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.handbook.EditionDesk.Reading;
import org.baraza.handbook.SnapshotTable.Frozen;
import org.baraza.handbook.binding.Book;
import org.baraza.handbook.form.Form;
import org.baraza.handbook.form.Work;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * An edition: its title, contents and annexes, how to cite it, and what became of it; for its
 * makers a proof, and what they can do.
 *
 * @param lang the language it is read in: the reader's, if there is an edition in it
 * @param errata what was found wrong, the earliest first
 * @param forms in which it can be taken, in the language it is read in
 * @param makeable the forms that can be made in this house
 * @param maker whether the reader makes editions
 * @param unnamed how many of those who made it have not agreed to be named
 */
record EditionPage(
    Frame frame,
    Lang lang,
    Reading reading,
    Book.Front front,
    List<PartLine> parts,
    List<Leaf> annexes,
    List<Mend> errata,
    List<FormLine> forms,
    List<Form> makeable,
    boolean maker,
    int unnamed,
    Entered entered)
    implements Page {

  /** With more chapters than this, contents list parts, and each part lists its chapters. */
  static final int MOST_CHAPTERS = 150;

  private static final int KILOBYTE = 1_000;

  /** A line of the contents; without an address where what it told is withdrawn. */
  record Leaf(String href, String number, Said title) {}

  /**
   * A part in the contents.
   *
   * @param count how many chapters it has, whether they are listed here or not
   */
  record PartLine(Leaf part, int count, List<Leaf> chapters) {}

  /** An erratum. */
  record Mend(String day, Leaf chapter, Said said) {}

  /**
   * A form in the list of forms.
   *
   * @param href where its file is
   */
  record FormLine(Work work, String href) {}

  /** How large a file is, or how far its making; what the trouble is, only its makers read. */
  String told(Work work) {
    if (work.isMade()) {
      return frame.word("handbook.form.size", Math.ceilDiv(work.size(), KILOBYTE));
    }
    return work.isStopped() && !maker
        ? frame.word("handbook.work.none")
        : frame.word("handbook.work." + state(work), work.done(), work.leaflets(), work.trouble());
  }

  private static String state(Work work) {
    if (work.state() != Work.State.FAILED) {
      return work.state().name().toLowerCase(Locale.ROOT);
    }
    return switch (work.trouble()) {
      case Work.ATTEMPTS -> "tired";
      case "" -> "broken";
      default -> "failed";
    };
  }

  /** What its makers can stop. */
  boolean isUnderWay() {
    return maker && forms.stream().anyMatch(line -> line.work().isUnderWay());
  }

  /** Forms that its makers can ask for. */
  List<Form> unasked() {
    return isMendable()
        ? makeable.stream()
            .filter(form -> !form.isEverywhere())
            .filter(form -> forms.stream().noneMatch(line -> line.work().form() == form))
            .toList()
        : List.of();
  }

  /** Whether its makers miss a form because of what is not installed. */
  boolean lacksZim() {
    return isMendable() && !makeable.contains(Form.ZIM);
  }

  /** What its makers can ask for again. */
  boolean isStopped() {
    return maker && forms.stream().anyMatch(line -> line.work().isStopped());
  }

  Edition edition() {
    return reading.edition();
  }

  String path() {
    return frame.to("/handbook/" + edition().number());
  }

  boolean isProof() {
    return edition().isDraft();
  }

  /** What only its makers can do, and only to what is published and stands. */
  boolean isMendable() {
    return maker && edition().state() == Edition.State.PUBLISHED;
  }

  String state() {
    return HandbookPage.state(edition(), frame);
  }

  @Nullable Frozen frozen() {
    return reading.frozen().orElse(null);
  }

  String withdrawn() {
    var at = edition().withdrawnAt();
    return at == null ? "" : frame.word("handbook.withdrawn", frame.date(EditionDesk.day(at)));
  }

  long changes(String kind) {
    return reading.frozen().stream()
        .flatMap(one -> one.changes().stream())
        .filter(change -> change.kind().equals(kind))
        .count();
  }

  /** What became of the records since the edition before; nothing for the first. */
  String changed() {
    var frozen = frozen();
    return frozen == null || frozen.against() == 0
        ? ""
        : frame.word("handbook.changes", changes("added"), changes("changed"), changes("gone"));
  }

  String before() {
    var frozen = frozen();
    return frozen == null ? "" : frame.to("/handbook/" + frozen.against());
  }

  @Override
  public int status() {
    return edition().isWithdrawn() ? 410 : entered.isSound() ? 200 : 422;
  }

  @Override
  public @Nullable Object data() {
    var frozen = frozen();
    if (frozen == null || edition().isWithdrawn()) {
      return null;
    }
    var data = new LinkedHashMap<String, Object>();
    data.put("number", edition().number());
    data.put("edition", edition().ordinal());
    data.put("titles", edition().titles());
    data.put("languages", edition().languages());
    data.put("dated", frozen.head().dated());
    data.put("sha256", frozen.digest());
    data.put("citation", front.citation());
    data.put("parts", parts.stream().map(EditionPage::part).toList());
    return data;
  }

  private static Map<String, Object> part(PartLine one) {
    return Map.of(
        "href",
        one.part().href(),
        "title",
        one.part().title().text(),
        "chapters",
        one.chapters().stream()
            .map(leaf -> Map.of("href", leaf.href(), "title", leaf.title().text()))
            .toList());
  }
}

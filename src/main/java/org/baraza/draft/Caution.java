package org.baraza.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Evidence;
import org.baraza.draft.Field.Kind;

/**
 * Something its author should look at before submitting. It forbids nothing.
 *
 * @param name the field it lies in
 * @param quoted the words that gave rise to it, or nothing
 */
record Caution(Reason reason, Section section, String name, String quoted) {

  private static final int MOST_QUOTED = 5;

  /** What was noticed. */
  enum Reason {
    UNSOURCED("unsourced", ""),
    UNDATED("undated", ""),
    TIMELESS("timeless", ""),
    UNCHECKED("unchecked", ""),
    EMAIL("email", "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"),
    PHONE(
        "phone",
        "(?<![\\p{L}\\p{N}/.=_-])(?:\\+|00)[\\d٠-٩](?:[ ().-]{0,2}[\\d٠-٩]){7,13}(?!\\d)"
            + "|(?<![\\p{L}\\p{N}/.=_-])0\\d(?:[ .-]?\\d{2}){4}(?!\\d)"),
    PERSON(
        "person",
        "(?:\\b(?:Mr|Mrs|Ms|Dr|Prof|Sheikh|Imam|Mme|Mlle|Cheikh|Sra?|Dra?|Dona?|Don)\\.? |\\bM\\."
            + " |(?<!\\p{L})(?:السيدة?|الدكتورة?|الشيخ|الأستاذة?|الإمام) |(?<!\\p{L})(?:г-н|г-жа)"
            + " )(?:\\p{Lu}[\\p{L}’'-]+|[\\p{IsArabic}]{2,})(?:"
            + " (?:\\p{Lu}[\\p{L}’'-]+|[\\p{IsArabic}]{2,}))?|\\p{IsHan}{2,4}(?:先生|女士|博士)");

    private final String code;
    private final Pattern pattern;

    Reason(String code, String pattern) {
      this.code = code;
      this.pattern = Pattern.compile(pattern);
    }

    String code() {
      return code;
    }

    /** Whether it may expose somebody: its author has to say that this was considered. */
    boolean isGrave() {
      return this == EMAIL || this == PHONE || this == PERSON;
    }
  }

  boolean isGrave() {
    return reason.isGrave();
  }

  /** What is to be told of a draft. */
  static List<Caution> of(Draft draft, Dossier dossier) {
    var cautions = new ArrayList<Caution>();
    var evidence = draft.isSnapshot() ? Section.SNAPSHOT : Section.EVIDENCE;
    if (dossier.sources().isEmpty()) {
      cautions.add(
          draft.isSnapshot()
              ? new Caution(Reason.UNSOURCED, evidence, "sources", "")
              : new Caution(Reason.UNSOURCED, evidence, "evidence", ""));
    } else if (!draft.isSnapshot() && dossier.evidence().stream().noneMatch(Evidence::isDated)) {
      cautions.add(new Caution(Reason.UNDATED, evidence, "evidence", ""));
    }
    if (!draft.isSnapshot()) {
      whole(dossier, cautions);
    }
    draft.sections().forEach(section -> exposing(draft, section, cautions));
    return cautions;
  }

  private static void whole(Dossier dossier, List<Caution> cautions) {
    if (dossier.started() == 0) {
      cautions.add(new Caution(Reason.TIMELESS, Section.BASICS, "year_started", ""));
    }
    if (!dossier.concernsChecked() && dossier.concerns().isEmpty()) {
      cautions.add(new Caution(Reason.UNCHECKED, Section.SAFEGUARDS, "concerns_checked", ""));
    }
  }

  private static void exposing(Draft draft, Section section, List<Caution> cautions) {
    draft
        .typed(section)
        .values()
        .forEach((name, all) -> {
          if (section.field(name).filter(field -> field.kind() == Kind.PROSE).isPresent()
              || name.equals("title")
              || name.equals("target_groups")) {
            all.forEach(text -> exposing(section, name, text, cautions));
          }
        });
  }

  private static void exposing(Section section, String name, String text, List<Caution> cautions) {
    for (var reason : List.of(Reason.EMAIL, Reason.PHONE, Reason.PERSON)) {
      reason
          .pattern
          .matcher(text)
          .results()
          .map(hit -> hit.group().strip())
          .distinct()
          .limit(MOST_QUOTED)
          .forEach(quoted -> cautions.add(new Caution(reason, section, name, quoted)));
    }
  }
}

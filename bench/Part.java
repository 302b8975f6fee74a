import java.util.Locale;

/** A part of a practice that is told in sentences. */
enum Part {
  SUMMARY(6),
  CONTEXT_PROBLEM(2),
  DESCRIPTION(3),
  RESULTS_EVIDENCE(3),
  LESSONS(2),
  TRANSFERABILITY(2),
  HUMAN_RIGHTS_SAFEGUARDS(1),
  GENDER_YOUTH(1);

  private final int most;

  Part(int most) {
    this.most = most;
  }

  /** How many sentences it has at the most: about as in the shipped records. */
  int most() {
    return most;
  }

  /** Its name in the format of the import command. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

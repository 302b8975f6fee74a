package org.baraza.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a record can state of a context in codes and figures, in the order a page shows it. */
public enum Aspect {
  LEGAL_BASIS(Form.SEVERAL, "constitution", "act", "regulation", "policy", "agreement", "none"),
  LEGAL_FAMILIES(Form.SEVERAL, "civil", "common", "islamic", "customary", "religious"),
  LEAD(Form.ONE, Bodies.ALL),
  PARTNERS(Form.SEVERAL, Bodies.ALL),
  CAPACITY(Form.ONE, "new", "limited", "established", "advanced"),
  THREATS(
      Form.SEVERAL,
      "recruitment",
      "attacks",
      "returnees",
      "prisons",
      "online",
      "borders",
      "financing",
      "communal"),
  PHASE(Form.ONE, "latent", "emerging", "active", "declining", "aftermath"),
  SCALE(Form.ONE, "local", "subnational", "national", "regional"),
  /** How many persons it reached. */
  PEOPLE_REACHED(Form.COUNT),
  /** How many places it reached. */
  PLACES_REACHED(Form.COUNT),
  /** How many worked for it, in full-time posts. */
  STAFF(Form.FIGURE),
  DURATION_MONTHS(Form.FIGURE),
  /** What it cost over all of its duration, in units of {@link #CURRENCY}. */
  COST(Form.FIGURE),
  /** ISO 4217. */
  CURRENCY(Form.CURRENCY),
  /** The year whose prices the cost is in. */
  PRICE_YEAR(Form.YEAR),
  /** How many units of the currency bought in that year what one international dollar did. */
  PARITY(Form.FIGURE),
  FINANCING(Form.SEVERAL, "state", "local", "bilateral", "multilateral", "private", "community");

  /** How an aspect is stated. */
  public enum Form {
    ONE,
    SEVERAL,
    COUNT,
    FIGURE,
    YEAR,
    CURRENCY
  }

  /** The bodies that lead or take part. */
  private static final class Bodies {

    private static final String[] ALL = {
      "justice",
      "interior",
      "defence",
      "education",
      "social_affairs",
      "religious_affairs",
      "local_government",
      "police",
      "prisons",
      "courts",
      "parliament",
      "rights_body",
      "civil_society",
      "research",
      "private",
      "international"
    };

    private Bodies() {}
  }

  private final Form form;
  private final List<String> codes;

  Aspect(Form form, String... codes) {
    this.form = form;
    this.codes = List.of(codes);
  }

  public Form form() {
    return form;
  }

  /** The codes that can be stated; none for figures. */
  public List<String> codes() {
    return codes;
  }

  public boolean isCoded() {
    return !codes.isEmpty();
  }

  /** Its name in files and words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of what it is called. */
  public String key() {
    return "dossier.aspect." + code();
  }

  /** The key of what a code of it is called. */
  public String key(String value) {
    return switch (this) {
      case LEGAL_FAMILIES -> "likeness.law." + value;
      case LEAD, PARTNERS -> "dossier.body." + value;
      default -> "dossier.aspect." + code() + '.' + value;
    };
  }

  public static Optional<Aspect> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}

package org.baraza.search;

import org.baraza.language.Lang;

/** The names of the index's fields. */
final class Fields {

  static final String PLAIN = "plain";
  static final String BEGINS = "begins";
  static final String KEYS = "keys";
  static final String KEY = "key";

  /** A number of its own for every record, by which equals are put in an order that stays. */
  static final String LOT = "lot";

  static final String SINCE = "since";

  /** When the record was last changed, in milliseconds of the epoch. */
  static final String CHANGED = "changed";

  static final String RANK = "rank";
  static final String CARD = "card";

  private Fields() {}

  static String title(Lang lang) {
    return "title_" + lang.code();
  }

  static String text(Lang lang) {
    return "text_" + lang.code();
  }
}

import java.util.List;

/** The languages that records are written in. */
class Languages {

  static final List<String> ALL = List.of("en", "fr", "es", "ar", "ru", "zh", "pt");

  /** How many in a hundred records are written in each language. */
  private static final int[] SHARES = {30, 18, 16, 13, 9, 8, 6};

  private Languages() {}

  static String one(Chance chance) {
    var lot = chance.nextInt(100);
    for (int place = 0; ; place++) {
      lot -= SHARES[place];
      if (lot < 0) {
        return ALL.get(place);
      }
    }
  }
}

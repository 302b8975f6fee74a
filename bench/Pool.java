import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/** Texts of which the first are chosen most often, as Zipf's law has it. */
class Pool {

  private final Chance chance;
  private final List<String> texts;
  private final double[] reached;

  /**
   * @param slope the exponent of Zipf's law: at 0 all are chosen as often
   */
  Pool(Chance chance, List<String> texts, double slope) {
    this.chance = chance;
    this.texts = texts;
    this.reached = new double[texts.size()];
    var sum = 0.;
    for (int rank = 0; rank < reached.length; rank++) {
      sum += 1 / Math.pow(rank + 1, slope);
      reached[rank] = sum;
    }
  }

  String one() {
    var lot = chance.nextDouble() * reached[reached.length - 1];
    var found = Arrays.binarySearch(reached, lot);
    return texts.get(found < 0 ? -found - 1 : found);
  }

  /** As many as are asked for, or fewer where the same is chosen again. */
  List<String> several(int count) {
    var several = new LinkedHashSet<String>();
    for (int time = 0; time < count; time++) {
      several.add(one());
    }
    return List.copyOf(several);
  }
}

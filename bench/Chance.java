import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** The one source of all that is left to chance: the same seed makes the same choices. */
class Chance extends Random {

  private static final long serialVersionUID = 1;

  Chance(long seed) {
    super(seed);
  }

  /** From 0 to below the bound, small ones more often. */
  int skewed(int bound) {
    return (int) (bound * nextDouble() * nextDouble());
  }

  /** Each text once, in any order. */
  List<String> shuffled(Iterable<String> texts) {
    var all = new LinkedHashSet<String>();
    texts.forEach(all::add);
    var list = new ArrayList<>(all);
    Collections.shuffle(list, this);
    return list;
  }
}

import java.util.Arrays;
import java.util.List;

/**
 * What came of one run of the load client.
 *
 * @param failed those of the requests that were not answered with status 200
 * @param seconds that the run took
 * @param p50 milliseconds in which half of the answers came; {@code p99} and {@code most} likewise
 * @param cpu milliseconds of processor time for each request, by process tree
 */
record Outcome(
    int requests,
    int failed,
    double seconds,
    double p50,
    double p99,
    double most,
    List<Double> cpu) {

  /**
   * @param times nanoseconds of each answer, in any order
   */
  static Outcome of(long[] times, int failed, double seconds, List<Double> cpu) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return new Outcome(
        sorted.length,
        failed,
        seconds,
        percentile(sorted, .5),
        percentile(sorted, .99),
        percentile(sorted, 1),
        cpu);
  }

  private static double percentile(long[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    var rank = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, rank)] / 1e6;
  }

  double perSecond() {
    return requests / seconds;
  }
}

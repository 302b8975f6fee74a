import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the environment variables BENCH_… tell, and what holds when they do not.
 *
 * @param work BENCH_WORK, the folder of everything made
 * @param jar BENCH_JAR, the platform
 * @param port BENCH_PORT, of the platform; nginx listens on the one after it
 * @param seconds BENCH_SECONDS, how long a case is asked after being warmed
 * @param cases BENCH_CASES, those put under load
 * @param base BENCH_BASE, the size of the imported corpus that the step multiply begins from
 * @param posts BENCH_POSTS, how many the forum is grown to
 */
record Settings(
    Path work, Path jar, int port, double seconds, List<String> cases, int base, int posts) {

  static Settings of(Map<String, String> environment) {
    return new Settings(
        Path.of(environment.getOrDefault("BENCH_WORK", "target/bench")).toAbsolutePath(),
        Path.of(environment.getOrDefault("BENCH_JAR", "target/baraza.jar")).toAbsolutePath(),
        Integer.parseInt(environment.getOrDefault("BENCH_PORT", "18190")),
        Double.parseDouble(environment.getOrDefault("BENCH_SECONDS", "10")),
        List.of(
            environment
                .getOrDefault(
                    "BENCH_CASES",
                    "home,search,search with facets,search for a country,list,practice,suggestion")
                .split(",")),
        Integer.parseInt(environment.getOrDefault("BENCH_BASE", "100000")),
        Integer.parseInt(environment.getOrDefault("BENCH_POSTS", "1000000")));
  }
}

package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what is said of the OWASP ASVS to its requirements, and to the files that keep them. */
class AsvsTests {

  private record Row(String id, String level, String held) {}

  private static final Path TABLE = Path.of("docs/security/asvs.md");
  private static final Path STANDARD = Path.of("src/test/resources/asvs.txt");
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| [^|]+ \\| ([^|]+) \\|");
  private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+(\\.\\d+)?");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Tests)(?:\\.(\\w+))?`");
  private static final Pattern FILE =
      Pattern.compile("`([\\w/.-]+\\.(?:java|jte|js|xml|properties))`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
  private static final List<Path> ROOTS =
      List.of(
          Path.of(""),
          Path.of("src/main/java/org/baraza"),
          Path.of("src/main/resources"),
          Path.of("src/main/resources/org/baraza"));

  private final List<String> lines = Files.readAllLines(TABLE);

  AsvsTests() throws IOException {}

  @Test
  void everyRowIsOneRequirementInTheOrderOfTheStandard() {
    assertThat(lines.stream().filter(line -> line.matches("\\| ?\\d.*")))
        .isNotEmpty()
        .allMatch(line -> ROW.matcher(line).matches());
    assertThat(rows().map(Row::id).toList())
        .isEqualTo(rows().map(Row::id).sorted(AsvsTests::byNumber).distinct().toList());
  }

  @Test
  void everyRequirementOfTheFirstTwoLevelsIsARowOrSaidNotToApply() throws IOException {
    var standard = standard();
    var apart = apart();
    var left = new TreeSet<>(standard.keySet());
    left.removeIf(id -> apart.stream().anyMatch(one -> id.equals(one) || id.startsWith(one + '.')));

    assertThat(apart)
        .allMatch(one -> standard.keySet().stream().anyMatch(id -> id.startsWith(one)));
    assertThat(rows().map(Row::id).toList()).containsExactlyInAnyOrderElementsOf(left);
    assertThat(rows()).allMatch(row -> row.level().equals(standard.get(row.id())));
  }

  @Test
  void everyRowNamesWhatHoldsItOrSaysThatItIsOpen() {
    assertThat(rows())
        .allMatch(row ->
            Stream.of(TEST, FILE, LINK).anyMatch(kind -> kind.matcher(row.held()).find())
                || row.held().startsWith("**open**"));
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    var sources = sources();

    assertThat(found(TEST))
        .isNotEmpty()
        .allMatch(named ->
            sources.getOrDefault(named.group(1), List.of()).stream()
                .anyMatch(source ->
                    named.group(2) == null || source.contains("void " + named.group(2) + '(')));
  }

  @Test
  void everyFileThatIsNamedIsThere() {
    assertThat(found(FILE).map(named -> named.group(1)))
        .isNotEmpty()
        .allMatch(name -> ROOTS.stream().anyMatch(root -> Files.exists(root.resolve(name))));
    assertThat(found(LINK).map(named -> named.group(1)))
        .isNotEmpty()
        .allMatch(name -> Files.exists(TABLE.resolveSibling(name)));
  }

  private Stream<Row> rows() {
    return lines.stream()
        .map(ROW::matcher)
        .filter(row -> row.matches())
        .map(row -> new Row(row.group(1), row.group(2), row.group(3)));
  }

  private Stream<MatchResult> found(Pattern pattern) {
    return lines.stream().flatMap(line -> pattern.matcher(line).results());
  }

  /** The numbers of requirements, or of whole sections, that do not apply here. */
  private List<String> apart() {
    return lines.stream()
        .filter(line -> line.startsWith("Not here: "))
        .flatMap(line -> NUMBER.matcher(line).results())
        .map(MatchResult::group)
        .toList();
  }

  /** Every requirement of the first two levels, and its level. */
  private static Map<String, String> standard() throws IOException {
    return Files.readAllLines(STANDARD).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ", 2))
        .collect(Collectors.toMap(part -> part[0], part -> part[1]));
  }

  /** The sources of the tests by the simple name of their class, which two may share. */
  private static Map<String, List<String>> sources() throws IOException {
    var sources = new TreeMap<String, List<String>>();
    try (var files = Files.walk(Path.of("src/test/java"))) {
      for (var file : files.filter(one -> one.toString().endsWith("Tests.java")).toList()) {
        var name = file.getFileName().toString().replace(".java", "");
        sources.computeIfAbsent(name, _ -> new ArrayList<>()).add(Files.readString(file));
      }
    }
    return sources;
  }

  private static int byNumber(String one, String other) {
    var mine = one.split("\\.", 3);
    var theirs = other.split("\\.", 3);
    for (int i = 0; i < mine.length; i++) {
      var compared = Integer.compare(Integer.parseInt(mine[i]), Integer.parseInt(theirs[i]));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }
}

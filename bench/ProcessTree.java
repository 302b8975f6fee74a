import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * A process and those below it, as Linux tells of them.
 *
 * @param root the process id of the uppermost
 */
record ProcessTree(long root) {

  /** A tick of Linux's clock, in milliseconds. */
  private static final double TICK = 10;

  /** Milliseconds of processor time they have spent, ended ones included. */
  double spent() {
    return family().stream().mapToDouble(ProcessTree::spent).sum();
  }

  private static double spent(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      var ticks = 0L;
      for (int field = 11; field <= 14; field++) {
        ticks += Long.parseLong(fields[field]);
      }
      return ticks * TICK;
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Megabytes the root has in memory (RSS): shared pages counted whole. */
  double resident() {
    return kilobytes(root, "status", "VmRSS:") / 1e3;
  }

  /** Megabytes all have in memory (PSS): shared pages counted by halves, thirds and so on. */
  double proportional() {
    return family().stream().mapToLong(pid -> kilobytes(pid, "smaps_rollup", "Pss:")).sum() / 1e3;
  }

  private static long kilobytes(long pid, String file, String row) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/" + file)).stream()
          .filter(line -> line.startsWith(row))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }

  private Set<Long> family() {
    var family = new HashSet<>(Set.of(root));
    ProcessHandle.of(root).stream()
        .flatMap(ProcessHandle::descendants)
        .forEach(one -> family.add(one.pid()));
    return family;
  }
}

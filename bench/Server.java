import java.util.concurrent.TimeUnit;

/**
 * A running copy of the platform, stopped when closed.
 *
 * @param process its JVM
 * @param postmaster the process id of its PostgreSQL
 * @param seconds from the command to the first page
 */
record Server(Process process, long postmaster, int port, double seconds) implements AutoCloseable {

  ProcessTree jvm() {
    return new ProcessTree(process.pid());
  }

  ProcessTree database() {
    return new ProcessTree(postmaster);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the platform does not stop");
    }
  }
}

package org.baraza.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed copy may have left in the database folder: a server still running, which is
 * stopped, or the note of one that is dead, which is removed. A living server that is not
 * PostgreSQL on this folder is never touched.
 */
record Leftover(Path folder) {

  private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);
  private static final int PATIENCE_SECONDS = 20;

  void clear() {
    owner()
        .ifPresentOrElse(
            this::stop,
            () -> {
              deleteQuietly(folder.resolve("postmaster.pid"));
              deleteQuietly(folder.resolve("epg-lock"));
            });
  }

  /** The living server that owns the folder, if there is one. */
  private Optional<ProcessHandle> owner() {
    return pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(this::isPostgres);
  }

  private Optional<Long> pid() {
    var note = folder.resolve("postmaster.pid");
    try {
      return Files.exists(note)
          ? Files.readAllLines(note).stream().findFirst().map(String::strip).map(Long::valueOf)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(true);
  }

  private void stop(ProcessHandle server) {
    LOG.info("stopping the database server {} that an earlier copy left running", server.pid());
    server.destroy();
    try {
      server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      server.destroyForcibly();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("could not remove {}", file);
    }
  }
}

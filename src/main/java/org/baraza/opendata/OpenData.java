package org.baraza.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.concurrent.locks.ReentrantLock;
import org.baraza.access.Reader;
import org.baraza.store.Digest;
import org.baraza.store.Epoch;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the file of open data, made anew by whoever asks first on a day or after something was
 * written, so that what is withdrawn is not given out any more.
 */
@Component
class OpenData {

  /**
   * The file, and the state of the database before it was made.
   *
   * @param digest of its content: SHA-256 in hexadecimal digits
   */
  record Dated(Path path, LocalDate day, long epoch, String digest) {}

  private final OpenDataSettings settings;
  private final OpenDataPackage contents;
  private final Epoch epoch;
  private final Clock clock;
  private final ReentrantLock making = new ReentrantLock();
  private volatile @Nullable Dated last;

  OpenData(OpenDataSettings settings, OpenDataPackage contents, Epoch epoch, Clock clock) {
    this.settings = settings;
    this.contents = contents;
    this.epoch = epoch;
    this.clock = clock;
  }

  /** The file as it is to be now; those who ask while it is made wait for the same. */
  Dated current() {
    making.lock();
    try {
      var known = last;
      if (known != null && isCurrent(known)) {
        return known;
      }
      var made = make(epoch.now(), LocalDate.now(clock));
      last = made;
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      making.unlock();
    }
  }

  private boolean isCurrent(Dated one) {
    return one.epoch() == epoch.now()
        && one.day().equals(LocalDate.now(clock))
        && Files.exists(one.path());
  }

  /** The one before stays beside it, for those who take it at this moment. */
  private Dated make(long state, LocalDate day) throws IOException {
    Files.createDirectories(settings.folder());
    var draft = Files.createTempFile(settings.folder(), "open-data", ".part");
    try {
      var digest = pack(draft, day);
      var path = settings.folder().resolve(digest + ".zip");
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
      var made = new Dated(path, day, state, digest);
      tidy(made);
      return made;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Packs what everyone sees, whoever asks; gives the digest of it. */
  private String pack(Path draft, LocalDate day) throws IOException {
    var digest = Digest.begun();
    try (var out = new DigestOutputStream(Files.newOutputStream(draft), digest)) {
      Sight.with(
          Reader.anyone().keys(),
          () -> {
            contents.pack(day, out);
            return day;
          });
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void tidy(Dated made) throws IOException {
    var known = last;
    try (var files = Files.list(settings.folder())) {
      for (var one : files.toList()) {
        if (!one.equals(made.path()) && (known == null || !one.equals(known.path()))) {
          Files.deleteIfExists(one);
        }
      }
    }
  }
}

package org.baraza.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.baraza.store.Digest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The files, each under the number of its attachment: what is coming in, and what was cleaned. How
 * much of an upload is here is what lies on the disk, whatever happened meanwhile.
 */
@Component
class Folder {

  private static final int PIECE = 64 * 1024;

  private final Path root;

  @Autowired
  Folder(AttachmentSettings settings) {
    this(settings.folder().toAbsolutePath().normalize());
  }

  Folder(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  /** What came in, or is coming. */
  Path part(long number) {
    return root.resolve(number + ".part");
  }

  /** What was cleaned. */
  Path whole(long number) {
    return root.resolve(number + ".file");
  }

  /** Begins an empty file. */
  void begin(long number) {
    try {
      Files.createDirectories(root);
      Files.write(part(number), new byte[0], StandardOpenOption.CREATE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much of it is here, in bytes. */
  long size(long number) {
    try {
      return Files.exists(part(number)) ? Files.size(part(number)) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds what comes, for as long as it comes: what was added before the line was cut stays.
   *
   * @param offset where it belongs
   * @param until how large the file may become
   * @return how much is here now
   * @throws Misplaced if it belongs elsewhere
   * @throws Busy if somebody else is adding to it
   */
  long append(long number, long offset, long until, InputStream coming) {
    try (var file =
            FileChannel.open(part(number), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = file.tryLock()) {
      if (lock == null) {
        throw new Busy();
      }
      if (file.size() != offset) {
        throw new Misplaced();
      }
      file.position(offset);
      return append(file, until, coming);
    } catch (OverlappingFileLockException busy) {
      throw new Busy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long append(FileChannel file, long until, InputStream coming) throws IOException {
    var piece = new byte[PIECE];
    try {
      while (file.position() < until) {
        var read = coming.read(piece, 0, (int) Math.min(PIECE, until - file.position()));
        if (read < 0) {
          break;
        }
        for (var rest = ByteBuffer.wrap(piece, 0, read); rest.hasRemaining(); ) {
          file.write(rest);
        }
      }
    } finally {
      file.force(true);
    }
    return file.position();
  }

  /** Puts a cleaned file in the place of what came in. */
  void keep(long number, Path cleaned) {
    try {
      Files.move(cleaned, whole(number), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets go of what came in. */
  void drop(long number) {
    remove(part(number));
  }

  /** Lets go of all there is under a number. */
  void remove(long number) {
    remove(part(number));
    remove(whole(number));
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of a file, in hexadecimal. */
  static String digest(Path file) {
    try (var stream = Files.newInputStream(file)) {
      var digest = Digest.begun();
      var piece = new byte[PIECE];
      for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
        digest.update(piece, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came does not belong where it was sent to. */
  static class Misplaced extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Somebody else is adding to the file. */
  static class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}

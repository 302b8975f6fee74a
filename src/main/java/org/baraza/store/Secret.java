package org.baraza.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * A secret of the house, such as the password of the embedded database, in a file of the home
 * folder that only its owner reads.
 *
 * @param isNew whether it was made just now, so that nobody knows it yet
 */
public record Secret(String word, boolean isNew) {

  private static final int BYTES = 24;

  /** Reads the file, or makes it. */
  public static Secret in(Path file) throws IOException {
    if (Files.exists(file)) {
      return new Secret(Files.readString(file).strip(), false);
    }
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Files.createDirectories(file.getParent());
    write(file, word);
    return new Secret(word, true);
  }

  private static void write(Path file, String word) throws IOException {
    var half = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(half);
    try (var channel =
        Files.newByteChannel(
            half, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forOwner())) {
      channel.write(
          java.nio.ByteBuffer.wrap(word.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (FileAlreadyExistsException e) {
      throw new IOException("somebody else wrote " + half, e);
    }
    Files.move(half, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  private static FileAttribute<?>[] forOwner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}

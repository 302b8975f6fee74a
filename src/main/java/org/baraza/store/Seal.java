package org.baraza.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals small secrets that must rest in the database, by a key that does not: it lies in the home
 * folder, readable by its owner alone (AES-256-GCM). Whoever moves the platform moves the key.
 */
@Component
public class Seal {

  private static final String FILE = "secret.key";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom CHANCE = new SecureRandom();

  private final SecretKeySpec key;

  Seal(HomeSettings settings, HomeLock lock) {
    this.key =
        new SecretKeySpec(keyIn(settings.home().toAbsolutePath().normalize().resolve(FILE)), "AES");
  }

  /**
   * @param owner what the secret belongs to; it opens for nothing else
   */
  public byte[] close(byte[] secret, String owner) {
    var nonce = new byte[NONCE_BYTES];
    CHANCE.nextBytes(nonce);
    var sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, owner);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  /**
   * @throws IllegalStateException if it was sealed by another key or for another owner
   */
  public byte[] open(byte[] sealed, String owner) {
    return run(
        Cipher.DECRYPT_MODE,
        Arrays.copyOf(sealed, NONCE_BYTES),
        Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length),
        owner);
  }

  private byte[] run(int mode, byte[] nonce, byte[] body, String owner) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a sealed secret does not open with the key at hand", e);
    }
  }

  private static byte[] keyIn(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path file) throws IOException {
    var key = new byte[KEY_BYTES];
    CHANCE.nextBytes(key);
    try {
      Files.createFile(file, ownersAlone());
    } catch (FileAlreadyExistsException e) {
      return;
    }
    Files.write(file, key);
  }

  private static FileAttribute<?>[] ownersAlone() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}

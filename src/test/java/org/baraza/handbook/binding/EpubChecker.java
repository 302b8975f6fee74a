package org.baraza.handbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.concurrent.ArrayBlockingQueue;

/** EPUBCheck, the checker of the W3C. */
public final class EpubChecker {

  private static final long STACK = 64L << 20;

  private EpubChecker() {}

  /** Fails on errors and on warnings, and says them. */
  public static void check(byte[] epub, String what) throws IOException {
    var file = Files.createTempFile("handbook", ".epub");
    try {
      Files.write(file, epub);
      var said = new StringWriter();
      var results = new ArrayBlockingQueue<Integer>(1);
      deeply(() ->
          results.add(new EpubCheck(file.toFile(), new PrintWriter(said, true)).doValidate()));
      assertThat(results).as("%s: %s", what, said).containsExactly(0);
    } finally {
      Files.delete(file);
    }
  }

  /** It reads its schemas by calling itself more often than a thread of this house allows. */
  private static void deeply(Runnable work) {
    var thread = new Thread(null, work, "epubcheck", STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.baraza.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.baraza.access.institution.Ministry;
import org.baraza.mail.Answering;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the tests' house an empty home, whatever an earlier run left there. */
public class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Path HOME = Path.of("target", "house").toAbsolutePath();

  @Override
  public void initialize(ConfigurableApplicationContext house) {
    new Leftover(HOME.resolve("postgres")).clear();
    delete(HOME);
    TestPropertyValues.of("baraza.home=" + HOME)
        .and(Ministry.settings())
        .and(Answering.settings())
        .applyTo(house);
  }

  private static void delete(Path folder) {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

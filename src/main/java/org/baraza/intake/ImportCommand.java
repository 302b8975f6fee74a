package org.baraza.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer.Progress;
import org.baraza.intake.Importer.Remark;
import org.baraza.language.Lang;
import org.baraza.ui.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The command {@code import NOUN FILE [--dry-run]}: takes a file in, says what came of it in the
 * language of the terminal, and ends.
 */
@Component
class ImportCommand implements ApplicationRunner {

  private static final int STEP = 1_000;
  private static final int MOST_TOLD = 100;

  private final List<Importer> importers;
  private final Words words;
  private final ConfigurableApplicationContext house;
  private final PrintStream terminal;

  ImportCommand(List<Importer> importers, Words words, ConfigurableApplicationContext house) {
    this.importers = importers;
    this.words = words;
    this.house = house;
    this.terminal = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var given = arguments.getNonOptionArgs();
    if (!given.isEmpty() && given.getFirst().equals("import")) {
      var done = execute(given, arguments.containsOption("dry-run"));
      System.exit(SpringApplication.exit(house, () -> done));
    }
  }

  /** Takes the file in and gives the exit code: 0 taken, 1 refused, 2 not understood. */
  int execute(List<String> given, boolean tried) {
    var importer =
        importers.stream()
            .filter(one -> given.size() == 3 && one.noun().equals(given.get(1)))
            .findFirst();
    if (importer.isEmpty()) {
      return say(
          2, "intake.usage", String.join(", ", importers.stream().map(Importer::noun).toList()));
    }
    var file = Path.of(given.get(2));
    if (!Files.isReadable(file)) {
      return say(2, "intake.unreadable", file);
    }
    return take(importer.get(), file, tried);
  }

  private int take(Importer importer, Path file, boolean tried) {
    var told = new Told();
    try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
      var tally = importer.take(stream, tried, told);
      told.remarks.stream().limit(MOST_TOLD).forEach(this::tell);
      return say(
          0,
          tried ? "intake.tried" : "intake.taken",
          tally.added(),
          tally.changed(),
          tally.unchanged());
    } catch (ImportRefused refused) {
      refused.problems().stream().limit(MOST_TOLD).forEach(this::tell);
      return say(1, "intake.refused", refused.problems().size());
    } catch (IOException e) {
      return say(2, "intake.unreadable", file);
    }
  }

  /** Says how far the reading is, and keeps what else there is to say for its end. */
  private final class Told implements Progress {

    private final List<Remark> remarks = new ArrayList<>();

    @Override
    public void read(long records) {
      if (records % STEP == 0) {
        say(0, "intake.progress", records);
      }
    }

    @Override
    public void tell(Remark remark) {
      remarks.add(remark);
    }
  }

  private void tell(Remark remark) {
    say(0, remark.key(), remark.arguments().toArray());
  }

  private void tell(Problem problem) {
    var mend = words.say(lang(), problem.mend(), problem.arguments().toArray());
    terminal.println(problem.record() + " · " + problem.field() + " · " + mend);
  }

  private int say(int code, String key, Object... arguments) {
    terminal.println(words.say(lang(), key, arguments));
    return code;
  }

  private static Lang lang() {
    return Lang.of(Locale.getDefault().getLanguage()).orElse(Lang.EN);
  }
}

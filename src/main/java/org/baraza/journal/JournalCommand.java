package org.baraza.journal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.baraza.language.Lang;
import org.baraza.ui.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** The command {@code journal verify}: says whether the journal is as it was written, and ends. */
@Component
class JournalCommand implements ApplicationRunner {

  private final Examination examination;
  private final Words words;
  private final ConfigurableApplicationContext house;
  private final PrintStream terminal;

  JournalCommand(Examination examination, Words words, ConfigurableApplicationContext house) {
    this.examination = examination;
    this.words = words;
    this.house = house;
    this.terminal = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var given = arguments.getNonOptionArgs();
    if (!given.isEmpty() && given.getFirst().equals("journal")) {
      var done = execute(given);
      System.exit(SpringApplication.exit(house, () -> done));
    }
  }

  /** Examines the journal and gives the exit code: 0 sound, 1 broken, 2 not understood. */
  int execute(List<String> given) {
    if (!given.equals(List.of("journal", "verify"))) {
      return say(2, "journal.usage");
    }
    var found = examination.examine();
    return found.broken() > 0
        ? say(1, "journal.broken", found.broken(), found.entries(), found.seal())
        : say(0, "journal.sound", found.entries(), found.seal());
  }

  private int say(int code, String key, Object... arguments) {
    terminal.println(words.say(lang(), key, arguments));
    return code;
  }

  private static Lang lang() {
    return Lang.of(Locale.getDefault().getLanguage()).orElse(Lang.EN);
  }
}

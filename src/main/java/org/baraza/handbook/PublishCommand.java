package org.baraza.handbook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.baraza.handbook.EditionDesk.NothingInIt;
import org.baraza.handbook.form.FormDesk;
import org.baraza.handbook.form.FormTable;
import org.baraza.handbook.form.Work;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** The command {@code publish handbook}: publishes an edition of the house's own, and ends. */
@Component
class PublishCommand implements ApplicationRunner {

  private final EditionDesk desk;
  private final FormDesk forms;
  private final FormTable table;
  private final Words words;
  private final ConfigurableApplicationContext house;
  private final PrintStream terminal;

  PublishCommand(
      EditionDesk desk,
      FormDesk forms,
      FormTable table,
      Words words,
      ConfigurableApplicationContext house) {
    this.desk = desk;
    this.forms = forms;
    this.table = table;
    this.words = words;
    this.house = house;
    this.terminal = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var given = arguments.getNonOptionArgs();
    if (!given.isEmpty() && given.getFirst().equals("publish")) {
      var done = execute(given);
      System.exit(SpringApplication.exit(house, () -> done));
    }
  }

  /**
   * Publishes and gives the exit code: 0 done or nothing new, 1 nothing in it, 2 not understood.
   */
  int execute(List<String> given) {
    if (!given.equals(List.of("publish", "handbook"))) {
      return say(2, "handbook.command.usage");
    }
    try {
      var number = desk.publish(FirstEdition.shipped());
      return number.isEmpty() ? say(0, "handbook.command.same") : told(number.get());
    } catch (NothingInIt nothing) {
      return say(1, "handbook.command.empty");
    }
  }

  private int told(long number) {
    var frame = Frame.unasked(words, lang());
    say(0, "handbook.command.done", frame.full(frame.to("/handbook/" + number)));
    forms.make();
    table.of(number).stream().filter(Work::isMade).forEach(work -> told(work, frame));
    return 0;
  }

  private void told(Work work, Frame frame) {
    say(
        0,
        "handbook.command.file",
        work.form().name(),
        frame.languageName(work.lang().code()),
        work.size(),
        work.digest());
  }

  private int say(int code, String key, Object... arguments) {
    terminal.println(words.say(lang(), key, arguments));
    return code;
  }

  private static Lang lang() {
    return Lang.of(Locale.getDefault().getLanguage()).orElse(Lang.EN);
  }
}

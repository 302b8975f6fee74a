package org.baraza.handbook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.baraza.handbook.EditionDesk.NothingInIt;
import org.baraza.handbook.form.Form;
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

/**
 * The command {@code publish handbook}: publishes an edition of the house's own, and ends. Forms
 * that are named behind it are made too.
 */
@Component
class PublishCommand implements ApplicationRunner {

  private final EditionDesk desk;
  private final EditionBindery bindery;
  private final FormDesk forms;
  private final FormTable table;
  private final Words words;
  private final ConfigurableApplicationContext house;
  private final PrintStream terminal;

  PublishCommand(
      EditionDesk desk,
      EditionBindery bindery,
      FormDesk forms,
      FormTable table,
      Words words,
      ConfigurableApplicationContext house) {
    this.desk = desk;
    this.bindery = bindery;
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
    var asked = given.stream().skip(2).flatMap(code -> Form.of(code).stream()).toList();
    if (given.size() != asked.size() + 2
        || !given.subList(0, 2).equals(List.of("publish", "handbook"))) {
      return say(2, "handbook.command.usage");
    }
    try {
      var number = desk.publish(FirstEdition.shipped());
      return number.isEmpty() ? say(0, "handbook.command.same") : told(number.get(), asked);
    } catch (NothingInIt nothing) {
      return say(1, "handbook.command.empty");
    }
  }

  private int told(long number, List<Form> asked) {
    var frame = Frame.unasked(words, lang());
    say(0, "handbook.command.done", frame.full(frame.to("/handbook/" + number)));
    bindery.wanted().stream()
        .filter(one -> one.edition() == number)
        .forEach(one -> asked.forEach(form -> table.ask(one, form)));
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

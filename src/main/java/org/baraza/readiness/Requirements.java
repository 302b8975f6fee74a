package org.baraza.readiness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baraza.dossier.Prerequisite.Kind;
import org.baraza.language.Apart;
import org.baraza.language.Said;
import org.baraza.practice.PracticeNeeds.Needs;
import org.baraza.readiness.Requirement.Origin;
import org.baraza.ui.Frame;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is to be asked before a practice is taken up: what its record states; else the general
 * questions for practices of its kind; and always what follows from what else the record tells.
 */
@Component
class Requirements {

  /**
   * A question of {@code questions.json}; its words are {@code readiness.question.<id>}.
   *
   * @param practices the kinds of practice it is asked of; empty for all
   */
  private record Question(String id, String kind, List<String> practices) {

    boolean isFor(String practice) {
      return practices.isEmpty() || practices.contains(practice);
    }
  }

  private final List<Question> general;

  Requirements() {
    try (var file = new ClassPathResource("org/baraza/readiness/questions.json").getInputStream()) {
      general = new JsonMapper().readValue(file, new TypeReference<List<Question>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Requirement> of(Needs needs, Frame frame) {
    var all = new ArrayList<Requirement>();
    needs
        .prerequisites()
        .forEach(one ->
            all.add(
                new Requirement(
                    "p-" + one.id(),
                    one.kind(),
                    one.text().in(frame.lang(), needs.language()),
                    Origin.STATED,
                    one.cost(),
                    one.check())));
    told("instruments", Kind.LEGAL, needs.instruments(), all, frame);
    told("organisations", Kind.INSTITUTION, needs.organisations(), all, frame);
    var partners = needs.partners().stream().map(names -> frame.say(names).text()).toList();
    told("partners", Kind.PARTNERS, partners, all, frame);
    if (needs.prerequisites().isEmpty()) {
      general.stream()
          .filter(question -> question.isFor(needs.kind()))
          .map(question -> asked(question, frame))
          .forEach(all::add);
    }
    all.sort(java.util.Comparator.comparing(Requirement::kind));
    return all;
  }

  private static void told(
      String what, Kind kind, List<String> names, List<Requirement> all, Frame frame) {
    if (!names.isEmpty()) {
      var text =
          frame.word("readiness.told." + what, frame.list(names.stream().map(Apart::of).toList()));
      all.add(Requirement.asked("r-" + what, kind, new Said(text, frame.lang()), Origin.TOLD));
    }
  }

  private static Requirement asked(Question question, Frame frame) {
    return Requirement.asked(
        question.id(),
        Kind.valueOf(question.kind().toUpperCase(Locale.ROOT)),
        new Said(frame.word("readiness.question." + question.id()), frame.lang()),
        Origin.GENERAL);
  }
}

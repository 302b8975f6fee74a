package org.baraza.expert.help;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.expert.finding.FinderView;
import org.baraza.expert.finding.FindingDesk;
import org.baraza.expert.finding.Found;
import org.baraza.expert.finding.Wish;
import org.baraza.expert.profile.Skill;
import org.baraza.forum.Answering;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Experts who could answer a question, by what it speaks of. They are found as in the list of
 * experts: who is not shown there is not suggested here, and who is shown learns of it.
 */
@Component
@Order(2)
class ExpertsAnswer implements Answering {

  private static final int FEW = 5;

  private final FindingDesk desk;
  private final FinderView view;
  private final Thesaurus thesaurus;
  private final TemplateEngine templates;

  ExpertsAnswer(FindingDesk desk, FinderView view, Thesaurus thesaurus, TemplateEngine templates) {
    this.desk = desk;
    this.view = view;
    this.thesaurus = thesaurus;
    this.templates = templates;
  }

  @Override
  public Optional<Content> of(Asked asked, Frame frame, Reader reader) {
    if (reader.account().isEmpty() || asked.concepts().isEmpty()) {
      return Optional.empty();
    }
    var found = found(asked.concepts(), frame, reader);
    return found.isEmpty() ? Optional.empty() : Optional.of(drawn(asked, found, frame));
  }

  /** Those versed in any of it, each once: first who is versed in what was named first. */
  private List<Found> found(List<String> concepts, Frame frame, Reader reader) {
    var found = new LinkedHashMap<Long, Found>();
    for (var concept : concepts) {
      for (var one : desk.few(Wish.inConcept(concept), frame, reader)) {
        if (found.size() < FEW && !one.showing().isOwn()) {
          found.putIfAbsent(one.showing().number(), one);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private Content drawn(Asked asked, List<Found> found, Frame frame) {
    var named = new LinkedHashSet<String>();
    asked.concepts().forEach(concept -> named.addAll(thesaurus.branch(concept)));
    var lines = view.lines(found, frame).stream().map(one -> reasoned(one, named, frame)).toList();
    var all = FinderView.PATH + '?' + Wish.inConcept(asked.concepts().getFirst()).query();
    var model =
        new HelpPanels.Model(
            frame,
            frame.word("expert.answer"),
            lines,
            frame.to(all),
            frame.word("expert.panel.help.all"));
    return output -> templates.render("expert/help/panel.jte", model, output);
  }

  /** The line with what they know of it as the first reason, in place of all they know. */
  private FinderView.Line reasoned(FinderView.Line one, Set<String> named, Frame frame) {
    var known =
        one.found().showing().profile().expertise().stream()
            .map(Skill::concept)
            .filter(named::contains)
            .flatMap(id -> thesaurus.concept(id).stream())
            .map(concept -> concept.label(frame.lang()))
            .toList();
    var versed = frame.word("expert.answer.versed", frame.list(known));
    var reasons = Stream.concat(Stream.of(versed), one.reasons().stream()).toList();
    return new FinderView.Line(
        one.href(), one.name(), one.affiliation(), one.languages(), "", reasons, one.found());
  }
}

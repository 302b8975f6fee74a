package org.baraza.centre;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.amendment.Amendable;
import org.baraza.amendment.Amendment;
import org.baraza.centre.CentreDossier.KeyFacts;
import org.baraza.dossier.Revision.Change;
import org.baraza.dossier.Telling;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes in the changes of key facts of a centre that the facilitator accepted. */
@Component
@Transactional
class CentreAmending implements Amendable {

  private static final JsonMapper JSON = new JsonMapper();

  private final Centres centres;
  private final CentreShelf shelf;
  private final CentreEditors editors;
  private final CentreTellings tellings;
  private final Clock clock;

  CentreAmending(
      Centres centres,
      CentreShelf shelf,
      CentreEditors editors,
      CentreTellings tellings,
      Clock clock) {
    this.editors = editors;
    this.centres = centres;
    this.shelf = shelf;
    this.tellings = tellings;
    this.clock = clock;
  }

  @Override
  public String noun() {
    return "centre";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Subject> subject(long number, Reader reader) {
    return centres
        .visible(number, reader)
        .map(one -> new Subject(one.path(), one.dossier().names()));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isOf(long number, Reader reader) {
    return centres.visible(number, reader).filter(one -> editors.isOne(one, reader)).isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public Object facts(long number) {
    return one(number).dossier().facts();
  }

  @Override
  public void amend(long number, JsonNode facts, Amendment accepted) {
    var one = one(number);
    shelf.revise(
        one,
        one.dossier().with(JSON.treeToValue(facts, KeyFacts.class)),
        CentreShelf.EDITORS,
        accepted.why(),
        clock.instant());
  }

  @Override
  public List<Telling> told(List<Change> changes, Frame frame) {
    return tellings.of(changes, frame);
  }

  private Centre one(long number) {
    return Sight.ofEverything(() -> centres.findById(number)).orElseThrow(NotThere::new);
  }
}

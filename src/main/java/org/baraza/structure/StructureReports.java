package org.baraza.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Reportable;
import org.baraza.access.Role;
import org.baraza.search.IndexKeeper;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Structures can be reported; those that have to be mended are shown to their country alone. */
@Component
@Transactional
class StructureReports implements Reportable {

  private final Structures structures;
  private final Documents documents;
  private final People people;
  private final IndexKeeper index;

  StructureReports(Structures structures, Documents documents, People people, IndexKeeper index) {
    this.structures = structures;
    this.documents = documents;
    this.people = people;
    this.index = index;
  }

  @Override
  public String kind() {
    return "structure";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Exhibit> see(long number, Frame frame, Reader reader) {
    return structures
        .visible(number, reader)
        .filter(one -> !one.isWithdrawn())
        .map(one -> exhibit(one, reader.keys(), frame));
  }

  /** With the documents that its country has released. */
  @Override
  @Transactional(readOnly = true)
  public Optional<Exhibit> standing(long number, Frame frame) {
    return standing(number).map(one -> exhibit(one, Set.of(Keys.PUBLIC), frame));
  }

  private Optional<Structure> standing(long number) {
    return structures.findById(number).filter(one -> !one.isWithdrawn());
  }

  private Exhibit exhibit(Structure one, Set<String> keys, Frame frame) {
    var told = one.particulars();
    var lines = new ArrayList<String>();
    lines.addAll(told.names().texts().values());
    lines.addAll(told.mandates().texts().values());
    lines.add(told.legalBasis());
    lines.add(told.focalPoint());
    told.sources().forEach(source -> lines.add(source.title() + " " + source.url()));
    documents
        .of(List.of(one.number()), keys)
        .forEach(
            document -> lines.addAll(List.of(document.title(), document.body(), document.url())));
    lines.removeIf(String::isBlank);
    return new Exhibit(
        "/structures/" + one.number(), StructureView.name(one, frame), String.join("\n", lines));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isThere(long number) {
    return standing(number).isPresent();
  }

  /** The focal points of its country. */
  @Override
  @Transactional(readOnly = true)
  public Set<AccountId> keepers(long number) {
    return standing(number).stream()
        .flatMap(one -> people.holders(Role.FOCAL_POINT, one.country()).stream())
        .map(People.Person::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where its country has no focal point nobody could mend it unseen: it stands. */
  @Override
  public boolean withhold(long number, String grounds) {
    var one = standing(number).filter(it -> it.isWithheld() || !keepers(number).isEmpty());
    one.filter(it -> !it.isWithheld()).ifPresent(it -> show(it, true));
    return one.isPresent();
  }

  @Override
  public void giveBack(long number, String grounds) {
    structures.findById(number).ifPresent(one -> show(one, false));
  }

  private void show(Structure one, boolean isWithheld) {
    one.withhold(isWithheld);
    structures.flush();
    index.forgetAfterwards(Structure.class);
  }
}

package org.baraza.expert.listing;

import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.attachment.Cabinet;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.Stored;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens listings to those who may see them. */
@Controller
class ExpertController {

  private final ListingDesk desk;
  private final ProfileLines said;
  private final ExpertAddressees addressees;
  private final People people;
  private final Cabinet cabinet;

  ExpertController(
      ListingDesk desk,
      ProfileLines said,
      ExpertAddressees addressees,
      People people,
      Cabinet cabinet) {
    this.cabinet = cabinet;
    this.addressees = addressees;
    this.desk = desk;
    this.said = said;
    this.people = people;
  }

  @GetMapping("/experts/{number:\\d{6,18}}")
  @OpenToAll
  ExpertPage show(@PathVariable long number, Frame frame, Reader reader) {
    var showing = desk.open(number, reader);
    return new ExpertPage(
        frame,
        showing,
        said.parts(showing, frame, reader),
        vetter(showing, reader),
        !showing.isOwn() && reader.holds(Role.FACILITATOR),
        isReached(showing, frame, reader));
  }

  @GetMapping("/experts/{number:\\d{6,18}}/credentials/{credential:\\d{6,18}}")
  @OpenToAll
  Stored take(@PathVariable long number, @PathVariable long credential, Reader reader) {
    var one = desk.take(number, credential, reader);
    return new Stored(
        cabinet.path(Credentials.drawer(number), credential),
        one.type(),
        one.fileName(),
        one.digest());
  }

  private boolean isReached(Showing showing, Frame frame, Reader reader) {
    return !showing.isOwn()
        && reader.account().isPresent()
        && addressees.named(showing.number(), reader, frame.lang()).isPresent();
  }

  /** Names of people are for members. */
  private String vetter(Showing showing, Reader reader) {
    return reader.account().isEmpty()
        ? ""
        : showing
            .vetting()
            .flatMap(one -> people.person(one.by()))
            .map(People.Person::name)
            .orElse("");
  }
}

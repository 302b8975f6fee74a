package org.baraza.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where our letters come back to, and who learns of it. */
@Component
class Returns {

  private final Answerable answerable;
  private final ReturnSeal seal;
  private final List<Undelivered> rooms;

  Returns(Answerable answerable, ReturnSeal seal, List<Undelivered> rooms) {
    this.answerable = answerable;
    this.seal = seal;
    this.rooms = rooms;
  }

  /**
   * The address that a letter to somebody comes back to, where a mailbox is read. It must be of the
   * domain that letters come from: other servers would take it for forged.
   */
  Optional<String> address(String from, String to) {
    return answerable
        .address(seal.tag(to))
        .filter(back -> domain(back).equalsIgnoreCase(domain(from)));
  }

  private static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1).replaceAll("[>\\s]", "");
  }

  /** Whether a letter to this address would have come back to this tag. */
  boolean isOurs(Bounce bounce) {
    return seal.tag(bounce.address()).equals(bounce.tag());
  }

  void tell(String address) {
    rooms.forEach(room -> room.returned(address));
  }
}

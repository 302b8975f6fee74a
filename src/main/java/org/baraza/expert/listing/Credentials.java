package org.baraza.expert.listing;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.attachment.Cabinet;
import org.baraza.expert.Channel;
import org.baraza.expert.profile.Credential;
import org.baraza.expert.profile.Field;
import org.springframework.stereotype.Component;

/**
 * The documents of experts as they lie on the disk. Each is opened by the lock of the field that
 * names it; with the listing, its drawer goes.
 */
@Component
public class Credentials implements Channel {

  private static final String ROOM = "expert";

  private final ListingTable table;
  private final Cabinet cabinet;
  private final Clock clock;

  Credentials(ListingTable table, Cabinet cabinet, Clock clock) {
    this.table = table;
    this.cabinet = cabinet;
    this.clock = clock;
  }

  /** Where the documents of a listing lie. */
  public static String drawer(long expert) {
    return ROOM + '/' + expert;
  }

  @Override
  public String code() {
    return "document";
  }

  /** How many were closed; all are deleted where the listing is there no more. */
  @Override
  public int remove(long expert, Set<String> fields) {
    if (!fields.contains(Field.CREDENTIALS.code())) {
      return 0;
    }
    var one = table.whole(expert);
    if (one.isEmpty()) {
      cabinet.empty(drawer(expert));
    }
    return one.map(it -> it.profile().credentials().size()).orElse(0);
  }

  /** Clears away what a listing that was not kept, or that is there no more, left behind. */
  void tidy() {
    for (var drawer : cabinet.drawers(ROOM)) {
      var number = Long.parseLong(drawer.substring(ROOM.length() + 1));
      var known =
          table.whole(number).stream()
              .flatMap(one -> one.profile().credentials().stream())
              .map(Credential::number)
              .collect(Collectors.toSet());
      cabinet.keepOnly(drawer, known, clock.instant());
    }
  }
}

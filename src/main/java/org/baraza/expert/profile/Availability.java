package org.baraza.expert.profile;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** When somebody can help, both days included, and how. */
public record Availability(LocalDate from, LocalDate until, Set<Modality> modalities) {

  public Availability {
    modalities = new TreeSet<>(modalities);
  }
}

package org.baraza.centre;

import java.util.List;
import java.util.Objects;
import org.baraza.language.Saying;

/**
 * What a centre says of itself beyond what was imported.
 *
 * @param mandate what it is charged with, by language
 * @param organisation the number of the organisation that hosts it, or 0
 * @param network the network it belongs to, in its own words
 * @param capacity how many it can teach or host, in its own words
 */
public record CentreProfile(
    Saying mandate,
    long organisation,
    String network,
    String capacity,
    Accreditation accreditation,
    List<Course> courses) {

  static final CentreProfile NOTHING =
      new CentreProfile(Saying.NOTHING, 0, "", "", new Accreditation("", ""), List.of());

  /**
   * @param by who accredited it, or nothing
   * @param until the last day, as ISO 8601 writes it, or nothing
   */
  public record Accreditation(String by, String until) {}

  /**
   * A course it offers.
   *
   * @param id its number within the centre, never given twice
   * @param concept the id of the concept it teaches, or nothing
   * @param length in its own words
   * @param languages the codes of the languages it is held in
   * @param modality onsite, remote, mixed, or nothing
   */
  public record Course(
      int id,
      Saying titles,
      String concept,
      String length,
      List<String> languages,
      String modality) {

    public Course {
      languages = List.copyOf(languages);
    }
  }

  public CentreProfile {
    courses = List.copyOf(Objects.requireNonNullElse(courses, List.of()));
  }

  CentreProfile about(String itsNetwork, String itsCapacity) {
    return new CentreProfile(
        mandate, organisation, itsNetwork, itsCapacity, accreditation, courses);
  }

  CentreProfile offering(List<Course> next) {
    return new CentreProfile(mandate, organisation, network, capacity, accreditation, next);
  }
}

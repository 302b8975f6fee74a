package org.baraza.expert.profile;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baraza.language.Saying;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an expert says of themselves. It has one property for each {@link Field}, of that field's
 * code, so that each can be kept, locked and shown by itself.
 *
 * @param name as it should appear
 * @param pseudonym whether the name is not the one they go by
 * @param affiliation where they work, in their words
 * @param practices numbers of practices they took part in
 * @param nomination ISO 3166-1 alpha-3 of the country that nominated them, or nothing
 */
public record Profile(
    String name,
    boolean pseudonym,
    String affiliation,
    List<Tongue> languages,
    List<Skill> expertise,
    Experience experience,
    List<Long> practices,
    List<Availability> availability,
    List<Engagement> engagements,
    Saying biography,
    String nomination) {

  /** Nothing said yet. */
  public static final Profile EMPTY =
      new Profile(
          "",
          false,
          "",
          List.of(),
          List.of(),
          Experience.NONE,
          List.of(),
          List.of(),
          List.of(),
          Saying.NOTHING,
          "");

  private static final JsonMapper JSON = new JsonMapper();

  public Profile {
    languages = List.copyOf(languages);
    expertise = List.copyOf(expertise);
    practices = List.copyOf(practices);
    availability = List.copyOf(availability);
    engagements = List.copyOf(engagements);
  }

  /** The profile that says these fields, each as JSON, and no other. */
  public static Profile of(Map<Field, String> said) {
    var tree = (ObjectNode) JSON.valueToTree(EMPTY);
    said.forEach((field, value) -> tree.set(field.code(), JSON.readTree(value)));
    return JSON.treeToValue(tree, Profile.class);
  }

  /** What is said, by field, as JSON; fields that say nothing are left out. */
  public Map<Field, String> said() {
    var said = new EnumMap<Field, String>(Field.class);
    var tree = JSON.<JsonNode>valueToTree(this);
    for (var field : Field.values()) {
      if (says(field)) {
        said.put(field, JSON.writeValueAsString(tree.path(field.code())));
      }
    }
    return said;
  }

  /** The same, saying these fields alone. */
  public Profile only(Collection<Field> fields) {
    var said = said();
    said.keySet().retainAll(fields);
    return of(said);
  }

  public boolean says(Field field) {
    return switch (field) {
      case NAME -> !name.isEmpty();
      case PSEUDONYM -> pseudonym;
      case AFFILIATION -> !affiliation.isEmpty();
      case LANGUAGES -> !languages.isEmpty();
      case EXPERTISE -> !expertise.isEmpty();
      case EXPERIENCE -> !experience.equals(Experience.NONE);
      case PRACTICES -> !practices.isEmpty();
      case AVAILABILITY -> !availability.isEmpty();
      case ENGAGEMENTS -> !engagements.isEmpty();
      case BIOGRAPHY -> !biography.isEmpty();
      case NOMINATION -> !nomination.isEmpty();
    };
  }
}

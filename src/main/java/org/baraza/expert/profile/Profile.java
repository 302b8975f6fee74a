package org.baraza.expert.profile;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param practices numbers of practices they took part in
 * @param nomination ISO 3166-1 alpha-3 of the country that nominated them, or nothing
 */
public record Profile(
    String name,
    boolean pseudonym,
    Affiliation affiliation,
    List<Tongue> languages,
    List<Skill> expertise,
    Experience experience,
    List<Long> practices,
    List<Availability> availability,
    List<Engagement> engagements,
    Saying biography,
    List<Credential> credentials,
    String nomination) {

  /** Nothing said yet. */
  public static final Profile EMPTY =
      new Profile(
          "",
          false,
          Affiliation.NONE,
          List.of(),
          List.of(),
          Experience.NONE,
          List.of(),
          List.of(),
          List.of(),
          Saying.NOTHING,
          List.of(),
          "");

  private static final JsonMapper JSON = new JsonMapper();

  public Profile {
    languages = List.copyOf(languages);
    expertise = List.copyOf(expertise);
    practices = List.copyOf(practices);
    availability = List.copyOf(availability);
    engagements = List.copyOf(engagements);
    credentials = List.copyOf(credentials);
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

  /**
   * The same, saying this in a field.
   *
   * @param value of the type of the property that has the field's code
   */
  public Profile saying(Field field, Object value) {
    var said = said();
    said.put(field, JSON.writeValueAsString(value));
    return of(said);
  }

  /** The same, saying these fields alone. */
  public Profile only(Collection<Field> fields) {
    return new Profile(
        fields.contains(Field.NAME) ? name : EMPTY.name,
        fields.contains(Field.PSEUDONYM) && pseudonym,
        fields.contains(Field.AFFILIATION) ? affiliation : EMPTY.affiliation,
        fields.contains(Field.LANGUAGES) ? languages : EMPTY.languages,
        fields.contains(Field.EXPERTISE) ? expertise : EMPTY.expertise,
        fields.contains(Field.EXPERIENCE) ? experience : EMPTY.experience,
        fields.contains(Field.PRACTICES) ? practices : EMPTY.practices,
        fields.contains(Field.AVAILABILITY) ? availability : EMPTY.availability,
        fields.contains(Field.ENGAGEMENTS) ? engagements : EMPTY.engagements,
        fields.contains(Field.BIOGRAPHY) ? biography : EMPTY.biography,
        fields.contains(Field.CREDENTIALS) ? credentials : EMPTY.credentials,
        fields.contains(Field.NOMINATION) ? nomination : EMPTY.nomination);
  }

  /** Those that say anything. */
  public Set<Field> fields() {
    var fields = EnumSet.allOf(Field.class);
    fields.removeIf(field -> !says(field));
    return fields;
  }

  public boolean says(Field field) {
    return switch (field) {
      case NAME -> !name.isEmpty();
      case PSEUDONYM -> pseudonym;
      case AFFILIATION -> !affiliation.equals(Affiliation.NONE);
      case LANGUAGES -> !languages.isEmpty();
      case EXPERTISE -> !expertise.isEmpty();
      case EXPERIENCE -> !experience.equals(Experience.NONE);
      case PRACTICES -> !practices.isEmpty();
      case AVAILABILITY -> !availability.isEmpty();
      case ENGAGEMENTS -> !engagements.isEmpty();
      case BIOGRAPHY -> !biography.isEmpty();
      case CREDENTIALS -> !credentials.isEmpty();
      case NOMINATION -> !nomination.isEmpty();
    };
  }
}

package org.baraza.amendment;

import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.dossier.Revision.Change;
import org.baraza.dossier.Telling;
import org.baraza.language.Saying;
import org.baraza.ui.Frame;
import tools.jackson.databind.JsonNode;

/** A kind of record whose key facts are changed only after review; its room implements it. */
public interface Amendable {

  /**
   * @param path the record's address after the language
   */
  record Subject(String path, Saying names) {}

  /** The kind of record, such as {@code centre}. */
  String noun();

  /** The record, if there is such and the reader may see it. */
  Optional<Subject> subject(long number, Reader reader);

  /** Whether the reader is one of the record’s own people: they decide nothing of it. */
  boolean isOf(long number, Reader reader);

  /** The key facts as they stand, as an object of JSON. */
  Object facts(long number);

  /** Whether the record can still have these key facts, by the rules of its room. */
  default boolean admits(long number, JsonNode facts) {
    return true;
  }

  /** Writes the next edition of the record, with these key facts. */
  void amend(long number, JsonNode facts, Amendment accepted);

  /** What changes say, field by field, in the reader's language. */
  List<Telling> told(List<Change> changes, Frame frame);
}

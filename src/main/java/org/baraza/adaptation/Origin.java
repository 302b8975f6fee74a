package org.baraza.adaptation;

/** Where the record of an adaptation comes from. */
enum Origin {
  /** It follows from what the records of practices say, and changes with them. */
  DERIVED,
  /** It was taken in as a record of its own. */
  IMPORTED,
  /** It was entered by form, for the country it went to. */
  ENTERED
}

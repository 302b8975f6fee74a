package org.baraza.access.institution;

/** The institution cannot be asked now. */
class InstitutionAway extends Exception {

  private static final long serialVersionUID = 1L;

  InstitutionAway(Throwable cause) {
    super(cause);
  }
}

/**
 * What other countries and organisations add to a practice: layers that are signed, and leave the
 * practice as it is.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "dossier",
      "facets",
      "intake",
      "journal",
      "mail",
      "practice",
      "store",
      "ui :: form"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.layer;

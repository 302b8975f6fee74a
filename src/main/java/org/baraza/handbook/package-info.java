/**
 * The handbook: editions compiled from the records, frozen when they are published, citable for
 * good.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "adaptation",
      "centre",
      "dossier",
      "facets",
      "intake",
      "journal",
      "paper",
      "practice",
      "search",
      "store",
      "strategy",
      "thesaurus",
      "ui :: form",
      "world"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.handbook;

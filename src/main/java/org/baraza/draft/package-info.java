/** How a practice is written: drafts by sections, kept as typed, until they are submitted. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "intake",
      "search",
      "facets",
      "world",
      "thesaurus",
      "strategy",
      "dossier",
      "practice",
      "review",
      "store"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.draft;

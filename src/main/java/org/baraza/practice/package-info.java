/** What countries have tried: practices, their evidence, and the maturity each has earned. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "paper",
      "search",
      "store",
      "facets",
      "intake",
      "world",
      "comparability",
      "thesaurus",
      "strategy",
      "dossier"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.practice;

/**
 * The United Nations Global Counter-Terrorism Strategy: pillars, measures, reviews, instruments,
 * questions.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "search",
      "facets",
      "intake",
      "journal",
      "store",
      "thesaurus",
      "world"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.strategy;

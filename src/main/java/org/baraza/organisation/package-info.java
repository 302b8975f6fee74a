/**
 * Ministries, agencies, non-governmental and regional organisations, entities of the Compact,
 * universities: what they are part of, and who belongs to them.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "amendment",
      "dossier",
      "expert",
      "facets",
      "intake",
      "journal",
      "lexicon",
      "search",
      "store",
      "world"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.organisation;

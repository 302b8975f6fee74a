/**
 * Experts: people who own their listing. Nothing of it is shown without their consent, field by
 * field; whom they shut out finds nobody; and they see who looked.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "attachment",
      "facets",
      "forum",
      "gaps",
      "intake",
      "journal",
      "mail",
      "practice",
      "relay",
      "search",
      "spreadsheet",
      "store",
      "strategy",
      "thesaurus",
      "world"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.expert;

/**
 * How a country is set up: the bodies that institutionalise South-South cooperation and the
 * coordination against terrorism and violent extremism, and its national strategies and plans.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "dossier",
      "facets",
      "intake",
      "journal",
      "practice",
      "search",
      "store",
      "ui :: form",
      "world"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.structure;

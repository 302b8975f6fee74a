/**
 * What became of practices elsewhere: adaptations, documented transfers, their diaries, and the
 * lineage they make.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "search",
      "store",
      "journal",
      "intake",
      "world",
      "dossier",
      "practice",
      "ui :: form"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.adaptation;

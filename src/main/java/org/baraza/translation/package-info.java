/**
 * How what a practice tells comes into other languages: proposed by members, accepted by others,
 * and known to be stale when the source moves on. There is no machine translation here, and none
 * may be added that sends a text to another machine (decision paper 022).
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "dossier",
      "intake",
      "journal",
      "mail",
      "practice",
      "search",
      "store",
      "ui :: form"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.translation;

/**
 * Exchanges: cooperation that is arranged between countries and groupings, from the proposal that
 * each party answers for itself to its end. What belongs to one is talked of in spaces of the
 * forum.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "dossier",
      "forum :: home",
      "intake",
      "journal",
      "mail",
      "practice",
      "store",
      "ui :: form",
      "world"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.exchange;

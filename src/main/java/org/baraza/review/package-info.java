/**
 * What happens to a practice between its submission and its publication, and afterwards: who
 * validates, who reviews, who publishes; what is reported, corrected, withdrawn.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "dossier",
      "intake",
      "journal",
      "mail",
      "practice",
      "store",
      "strategy",
      "world"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.review;

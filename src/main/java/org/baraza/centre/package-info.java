/** The institutions that teach, research or host. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "amendment",
      "organisation",
      "expert",
      "relay",
      "journal",
      "store",
      "search",
      "facets",
      "intake",
      "world",
      "thesaurus",
      "strategy",
      "dossier",
      "practice"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.centre;

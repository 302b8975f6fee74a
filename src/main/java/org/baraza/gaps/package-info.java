/** Where nothing is on offer for what is asked: the gap map, and each country's own row of it. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "search",
      "facets",
      "world",
      "thesaurus",
      "strategy",
      "comparability",
      "practice"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.gaps;

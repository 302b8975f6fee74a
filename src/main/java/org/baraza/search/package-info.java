/** One search over everything the house knows, in seven languages and across them. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "facets", "lexicon", "sieve", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.search;

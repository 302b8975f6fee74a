/** The concepts every record is indexed by, with their labels in seven languages. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "search", "facets", "lexicon", "intake", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.thesaurus;

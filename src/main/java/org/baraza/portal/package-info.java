/** The way in: home, and the pages about the platform itself. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "search", "facets", "world", "thesaurus", "strategy"})
@org.jspecify.annotations.NullMarked
package org.baraza.portal;

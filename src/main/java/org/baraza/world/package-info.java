/** Countries, regions and groupings, with the dated facts by which contexts are compared. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "search", "facets", "intake", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.world;

/** The coded values records are narrowed down by: how they are named, counted and weighed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"sieve"})
@org.jspecify.annotations.NullMarked
package org.baraza.facets;

/**
 * What people wish to hear of: searches they keep, records they follow, and the letters about it.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "search", "facets", "intake", "mail", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.notice;

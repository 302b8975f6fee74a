/**
 * What the record of a practice says and where it has that from, and the editions of records: what
 * each says otherwise than the one before.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"facets", "intake"})
@org.jspecify.annotations.NullMarked
package org.baraza.dossier;

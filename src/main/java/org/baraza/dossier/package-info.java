/**
 * What the record of a practice says, how it shows where it has that from, and what one edition
 * says otherwise than the one before; nothing of where it is kept.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"intake"})
@org.jspecify.annotations.NullMarked
package org.baraza.dossier;

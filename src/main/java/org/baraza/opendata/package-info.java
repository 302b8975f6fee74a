/** What everyone may read, as one dated file with its licence. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "centre", "dossier", "practice", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.opendata;

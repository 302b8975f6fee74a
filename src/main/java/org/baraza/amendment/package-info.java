/**
 * Changes of the key facts of records: the record's own people propose, the facilitator decides.
 * The rooms of the records say what their key facts are and take in what was accepted.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "dossier", "intake", "journal", "mail", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.amendment;

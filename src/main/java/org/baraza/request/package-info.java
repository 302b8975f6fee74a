/** Requests to read a practice that one knows of by other means, and what its owners answer. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "dossier", "intake", "journal", "mail", "practice", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.request;

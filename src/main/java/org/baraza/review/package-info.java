/** What happens to a practice from its submission to its publication. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"access", "dossier"})
@org.jspecify.annotations.NullMarked
package org.baraza.review;

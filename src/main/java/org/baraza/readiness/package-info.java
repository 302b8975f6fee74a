/** What a practice takes, held against what a country has: met, unmet, unknown. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "search", "world", "dossier", "practice"})
@org.jspecify.annotations.NullMarked
package org.baraza.readiness;

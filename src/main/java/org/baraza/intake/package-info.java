/**
 * How records come in from files: read one by one, all or nothing, each error with its place and
 * mend.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"language", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.intake;

/** The ground the house stands on: its folder, and the database in it or elsewhere. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.baraza.store;

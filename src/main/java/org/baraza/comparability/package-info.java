/** How alike the contexts of two countries are, on named dimensions, and always why. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"search", "world"})
@org.jspecify.annotations.NullMarked
package org.baraza.comparability;

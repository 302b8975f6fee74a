/** What is known of a country, and how alike two are in each dimension: a value and a sentence. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "world")
@org.jspecify.annotations.NullMarked
package org.baraza.likeness;

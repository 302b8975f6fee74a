/** Which records answer a question: found first, without weighing any; then weighed, best first. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.baraza.sieve;

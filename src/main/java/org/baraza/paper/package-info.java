/** What is printed: sheets become PDF, in any of the seven languages. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"store"})
@org.jspecify.annotations.NullMarked
package org.baraza.paper;

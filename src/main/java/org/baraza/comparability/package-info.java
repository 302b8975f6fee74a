/** How comparable contexts are: likenesses weighed, and the pages that tell of it. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"search", "world", "likeness"})
@org.jspecify.annotations.NullMarked
package org.baraza.comparability;

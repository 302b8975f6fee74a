/** Who did, saw or took away which sensitive thing, and when: only ever added to. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.baraza.journal;

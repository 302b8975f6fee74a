/**
 * Who may see and do what: audiences, markings, the reader, and the doors that say whom they open
 * to.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.baraza.access;

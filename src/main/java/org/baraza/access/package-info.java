/**
 * Who may see and do what: audiences, markings, keys, the reader, and the doors that say whom they
 * open to.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"journal", "mail", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.access;

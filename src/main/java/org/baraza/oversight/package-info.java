/** What those who run the machine may look into: the journal. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"access", "journal"})
@org.jspecify.annotations.NullMarked
package org.baraza.oversight;

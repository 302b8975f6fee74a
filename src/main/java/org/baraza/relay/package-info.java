/** Contact between a member and whom they look for, without either seeing an address. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "intake", "journal", "mail", "store", "ui :: form", "world"})
@org.jspecify.annotations.NullMarked
package org.baraza.relay;

/**
 * Where members put records before the moderators, whatever their kind: who keeps one is asked to
 * mend it, reads why, and is heard by somebody else.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "intake", "journal", "mail", "store", "ui :: form"})
@org.jspecify.annotations.NullMarked
package org.baraza.moderation;

/**
 * Letters that leave the platform. What is to be told is kept in the outbox; the letter itself is
 * written at the moment of sending, by the room that knows what its reader may see then.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"language", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.mail;

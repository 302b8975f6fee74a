/** What comes of talk: one reply made of many, and the practices that grow out of it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("harvest")
package org.baraza.forum.harvest;

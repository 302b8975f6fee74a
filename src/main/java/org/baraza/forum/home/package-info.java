/** What spaces belong to, shown backwards: the spaces of a country, a practice and the like. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("home")
package org.baraza.forum.home;

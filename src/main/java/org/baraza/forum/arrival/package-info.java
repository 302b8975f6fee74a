/** Tells whoever reads a topic, while they read, that somebody wrote since. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.arrival;

/** Files that come with posts. Whoever reads a post may take them, and nobody else. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.enclosure;

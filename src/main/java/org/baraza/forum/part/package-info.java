/** Topics as the rooms within the forum know them, and what those add to them. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.part;

/** What is said in the forum, as the one search finds it. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.seek;

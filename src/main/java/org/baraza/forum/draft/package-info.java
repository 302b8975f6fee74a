/** What people have begun to write, each for themselves alone; nothing in Chatham House mode. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.draft;

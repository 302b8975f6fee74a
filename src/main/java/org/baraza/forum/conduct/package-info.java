/** What moderators do about people rather than posts, and how those answer. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.conduct;

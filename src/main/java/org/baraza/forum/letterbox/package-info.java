/** Letters about what is said in the forum, and answers to them by mail. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.letterbox;

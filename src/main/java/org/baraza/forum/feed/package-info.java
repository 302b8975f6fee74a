/** What is talked of in the open, for those who read feeds. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.feed;

/** What is hidden until moderators have decided. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.pending;

/** The one queue of the moderators: what was reported, and what they decide on it. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.docket;

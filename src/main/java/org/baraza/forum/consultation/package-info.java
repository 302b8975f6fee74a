/** What members are asked in a topic, and how they vote: in the open or in secret. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.consultation;

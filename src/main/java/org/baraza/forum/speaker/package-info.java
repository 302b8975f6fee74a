/** People who let members follow what they say in the forum. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.speaker;

/** A space taken out whole, by those who look after it. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.takeout;

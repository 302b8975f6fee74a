/** What a space is for, and what holds there: those who look after it change it. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.charter;

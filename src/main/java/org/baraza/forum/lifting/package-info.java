/** The one way in which it is told who said something in Chatham House mode. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.lifting;

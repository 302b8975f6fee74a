/** Whom posts call by their names, and how they learn of it inside the house. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.call;

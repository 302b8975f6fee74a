/** What the house keeps of somebody: theirs to take away, to correct, and to have forgotten. */
@org.jspecify.annotations.NullMarked
package org.baraza.access.data;

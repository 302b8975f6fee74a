/** Books and the forms they are bound in; what is bound, and for whom, is known by the room. */
@org.jspecify.annotations.NullMarked
package org.baraza.handbook.binding;

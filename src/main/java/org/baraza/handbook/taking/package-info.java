/** What readers take along besides practices, and the press that binds it while they wait. */
@org.jspecify.annotations.NullMarked
package org.baraza.handbook.taking;

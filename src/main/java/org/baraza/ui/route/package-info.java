/** Which door an address leads to. */
@org.jspecify.annotations.NullMarked
package org.baraza.ui.route;

/** How organisations are put before the moderators. */
@org.jspecify.annotations.NullMarked
package org.baraza.organisation.reporting;

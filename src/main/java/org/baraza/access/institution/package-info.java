/**
 * Institutions that vouch for their people: signing in by OpenID Connect, and roles by their word.
 */
@org.jspecify.annotations.NullMarked
package org.baraza.access.institution;

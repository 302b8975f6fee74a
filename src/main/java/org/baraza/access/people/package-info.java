/** How people come in: invitations, registrations, the first start, and the list of who is here. */
@org.jspecify.annotations.NullMarked
package org.baraza.access.people;

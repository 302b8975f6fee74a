/** Who is signed in: signing in and out, sessions, and the recognition of each request. */
@org.jspecify.annotations.NullMarked
package org.baraza.access.session;

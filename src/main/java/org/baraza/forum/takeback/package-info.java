/** Takes back what an account did while somebody else had it in their hands. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.takeback;

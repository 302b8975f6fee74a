/** Who looks after spaces: who is asked to, who accepts, who steps down, and where nobody does. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.steward;

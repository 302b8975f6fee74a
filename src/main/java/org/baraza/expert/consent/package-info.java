/** Which field is shown to whom, for what and how long, and who is shut out. */
@org.jspecify.annotations.NullMarked
package org.baraza.expert.consent;

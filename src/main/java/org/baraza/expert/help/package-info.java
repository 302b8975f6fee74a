/** Who can help, on the pages of other rooms. */
@org.jspecify.annotations.NullMarked
package org.baraza.expert.help;

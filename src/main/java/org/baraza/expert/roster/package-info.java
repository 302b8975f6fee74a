/** Lists of experts that named roles take away. */
@org.jspecify.annotations.NullMarked
package org.baraza.expert.roster;

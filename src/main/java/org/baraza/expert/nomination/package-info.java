/** People whom a country proposes as experts, until they themselves agree. */
@org.jspecify.annotations.NullMarked
package org.baraza.expert.nomination;

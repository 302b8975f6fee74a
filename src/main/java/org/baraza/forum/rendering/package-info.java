/** What posts say in other languages, by members; no machine translates here. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.rendering;

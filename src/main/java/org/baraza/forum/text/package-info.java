/** What is typed: how it is rendered, and in which language it is. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.text;

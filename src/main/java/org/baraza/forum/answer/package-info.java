/** What the forum itself knows that may answer a question. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.answer;

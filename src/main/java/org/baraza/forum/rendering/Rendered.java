package org.baraza.forum.rendering;

import org.baraza.forum.text.Shown;
import org.baraza.language.Lang;

/**
 * A translation as a reader gets it beside the post.
 *
 * @param credit who made it and who confirmed it, in words
 * @param isFirst whether it stands before the post: it was confirmed, and says what that says now
 * @param confirmable whether the reader can say that it says the same
 * @param code what tells its text from another
 */
public record Rendered(
    Shown shown, Lang language, String credit, boolean isFirst, boolean confirmable, String code) {}

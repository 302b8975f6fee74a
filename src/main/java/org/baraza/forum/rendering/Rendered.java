package org.baraza.forum.rendering;

import org.baraza.forum.text.Shown;
import org.baraza.language.Lang;

/**
 * A translation as a reader gets it beside the post.
 *
 * @param credit who made it and who confirmed it, in words
 * @param isCurrent whether it was made from what the post says now
 * @param confirmable whether the reader can say that it says the same
 */
public record Rendered(
    Shown shown, Lang language, String credit, boolean isCurrent, boolean confirmable) {}

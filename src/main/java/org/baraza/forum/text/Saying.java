package org.baraza.forum.text;

import org.baraza.language.Lang;

/**
 * What is to be said.
 *
 * @param written in Markdown
 */
public record Saying(String written, Lang language) {}

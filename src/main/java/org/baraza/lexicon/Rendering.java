package org.baraza.lexicon;

import java.util.List;

/**
 * What the words from {@code start} up to but not including {@code end} are called in another
 * language: words or short phrases, the most usual first.
 */
public record Rendering(int start, int end, List<String> words) {}

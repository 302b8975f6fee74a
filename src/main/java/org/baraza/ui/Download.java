package org.baraza.ui;

import org.jspecify.annotations.Nullable;

/**
 * A file.
 *
 * @param type its media type
 * @param name the name it is saved under, or null to show it in place
 */
public record Download(byte[] body, String type, @Nullable String name) implements Answer {}

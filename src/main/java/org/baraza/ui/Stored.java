package org.baraza.ui;

import java.nio.file.Path;

/**
 * A file of somebody else's, which lies on the disk: it is only ever taken away, never shown in
 * place, and runs nothing. What was cut off can be gone on with.
 *
 * @param type its media type
 * @param name the name it is saved under
 * @param digest what its content is known by
 */
public record Stored(Path file, String type, String name, String digest) implements Answer {}

package org.baraza.handbook.binding;

/** A picture as a file of its own. */
public record Plate(Figure figure) {}

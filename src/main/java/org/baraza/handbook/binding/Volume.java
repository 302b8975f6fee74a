package org.baraza.handbook.binding;

/**
 * A book that is to be bound.
 *
 * @param name what the names of its files begin with
 */
public record Volume(Book book, Colophon colophon, String name) {}

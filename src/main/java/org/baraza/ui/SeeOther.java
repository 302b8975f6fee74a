package org.baraza.ui;

/** Sends the reader on, by 303 after a change and by 302 to the address in their language. */
public record SeeOther(String path) implements Answer {}

package org.baraza.ui;

/**
 * Who is signed in, as a page greets them.
 *
 * @param name as they call themselves
 * @param desk how many things wait on their desk, or 0
 */
public record Guest(String name, int desk) {}

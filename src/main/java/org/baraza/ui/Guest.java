package org.baraza.ui;

import java.util.function.BiPredicate;

/**
 * Who is signed in, as a page greets them.
 *
 * @param name as they call themselves
 * @param following whether they follow a thing, by its kind and its key
 */
public record Guest(String name, BiPredicate<String, String> following) {}

package org.baraza.handbook.binding;

import java.time.LocalDate;

/**
 * What the files of a book say of it.
 *
 * @param identifier a URN, the same for the same content in the same language
 * @param dated the day of what it says, which dates its files too
 * @param address where it stands on the site
 */
public record Colophon(String identifier, LocalDate dated, String publisher, String address) {}

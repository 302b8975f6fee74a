package org.baraza.mail;

import java.util.UUID;

/**
 * An occasion whose letter is tried now.
 *
 * @param mark what the Message-ID of the letter is made of, the same at every try
 * @param tries how often it was tried, this try among them
 */
record Due(long number, UUID mark, Occasion occasion, int tries) {}

package org.baraza.expert;

/**
 * Something of a listing changed, or who may see it: what is derived from it is to be made anew.
 * Told inside the transaction of the change; what must go is gone by then (see {@link Channel}).
 *
 * @param number of the listing, which may be erased
 */
public record ExpertChanged(long number) {}

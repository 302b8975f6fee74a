package org.baraza.gaps;

/** What is asked for: a column of its own, for all columns together. */
public interface Demand extends Counted {}

package org.baraza.gaps;

/** What is on offer: shown in every cell, in the order of the components. */
public interface Supply extends Counted {

  /** The sign before the number in a cell; none before the one that gaps are of. */
  String sign();
}

package org.baraza.handbook.form;

import java.util.List;
import org.baraza.handbook.binding.Volume;
import org.baraza.language.Lang;

/** Whoever knows the editions, and can bind them. */
public interface Bindery {

  /**
   * An edition that is to be had in every form.
   *
   * @param source what its forms are made of, in hexadecimal: the same is the same bytes
   */
  record Wanted(long edition, List<Lang> languages, String source) {}

  /** Every edition that stands published. */
  List<Wanted> wanted();

  /** An edition as it is wanted now. */
  Volume volume(long edition, Lang lang);
}

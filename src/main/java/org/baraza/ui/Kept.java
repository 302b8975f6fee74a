package org.baraza.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A door whose answer to a reader who is not signed in depends on nothing but the bare address, the
 * language, where they look from, the day and the state of the database. It is kept, and sent again
 * as long as all of these stand.
 *
 * <p>What is said in the forum is not part of that state, for it changes all the time: a door that
 * shows it says so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Kept {

  /**
   * Whether the answer tells what is said in the forum as well. It is then kept as long as nothing
   * is said there, and for a minute at most, since a clinic begins and ends within the day; pages
   * of it by {@code ?page=} are kept, too.
   */
  boolean talk() default false;
}

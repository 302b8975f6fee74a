package org.baraza.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A door whose answer to a reader who is not signed in depends on nothing but the bare address, the
 * language, where they look from, the day and the state of the database. It is kept, and sent again
 * as long as all of these stand.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Kept {}

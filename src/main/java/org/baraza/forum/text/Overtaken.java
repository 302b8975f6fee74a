package org.baraza.forum.text;

/** That somebody else changed a text since the form was opened. */
public final class Overtaken extends RuntimeException {

  private static final long serialVersionUID = 1;
}

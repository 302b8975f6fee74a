package org.baraza.forum.arrival;

import org.baraza.forum.part.TopicDoor;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What came after a post, as a part of the page of a topic that asks for itself again: soon at
 * first, then ever more rarely, and at last only to who comes back to it, so that a page left open
 * neither costs anything nor keeps anybody signed in.
 *
 * @param path of the topic after the language
 * @param posts the place of its last post
 * @param place of the last post that was read
 * @param turn how often it was asked before
 */
public record ArrivalPage(Frame frame, String path, int posts, int place, int turn)
    implements Page {

  static final int TURNS = 6;

  /** Seconds. */
  private static final int SOON = 20;

  /** How it begins, on the page of a topic. */
  public static ArrivalPage of(Frame frame, String path, int posts) {
    return new ArrivalPage(frame, path, posts, posts, 0);
  }

  int count() {
    return Math.max(0, posts - place);
  }

  String again() {
    return frame.to(path + "/arrivals?place=" + place + "&turn=" + (turn + 1));
  }

  /** When it asks again: after a while, and when the reader comes back to the window. */
  String trigger() {
    return (turn < TURNS ? "load delay:" + (SOON << turn) + "s, " : "") + "focus from:window";
  }

  /** Where the first of them is: another address than that of the page, so that it is fetched. */
  String first() {
    var page = (place + TopicDoor.PAGE) / TopicDoor.PAGE;
    return frame.to(path + "?page=" + page + "&after=" + place + "#p-" + (place + 1));
  }
}

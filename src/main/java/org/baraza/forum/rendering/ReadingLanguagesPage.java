package org.baraza.forum.rendering;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Where somebody says which languages they read, the first one first. */
record ReadingLanguagesPage(Frame frame, Entered entered) implements Page {

  static final int MOST = 4;

  List<Integer> places() {
    return IntStream.rangeClosed(1, MOST).boxed().toList();
  }

  String field(int place) {
    return ReadingLanguagesController.field(place);
  }

  Map<String, String> languages() {
    return Typed.languages();
  }
}

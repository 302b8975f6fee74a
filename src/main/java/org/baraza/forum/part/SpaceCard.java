package org.baraza.forum.part;

import org.baraza.access.Marking;
import org.baraza.language.Lang;

/**
 * A space as rooms within the forum may know it.
 *
 * @param chatham whether what is said there names nobody: in the whole space or, where it is the
 *     card of a topic, in that topic
 * @param marking how far what is said there may be passed on
 * @param isLed whether the reader is one of its stewards
 */
public record SpaceCard(
    long number, String name, Lang language, boolean chatham, Marking marking, boolean isLed) {

  /** Its address after the language. */
  public String path() {
    return "/forum/" + number;
  }

  /** The space as it is in a topic that is to be opened. */
  public SpaceCard within(boolean unnamed) {
    return new SpaceCard(number, name, language, chatham || unnamed, marking, isLed);
  }

  /** Whether letters may tell of what goes on there. */
  public boolean isMailed() {
    return !chatham && marking.compareTo(Marking.GREEN) <= 0;
  }

  /** The language of what does not tell its own; it must not tell of the writer, either. */
  public Lang otherwise(Lang ofWriter) {
    return chatham ? language : ofWriter;
  }
}

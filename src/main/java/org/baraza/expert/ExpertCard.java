package org.baraza.expert;

/**
 * An expert as other rooms name them, for a reader who may see that much.
 *
 * @param name as the expert wishes it to appear
 */
public record ExpertCard(long number, String name) {

  public String path() {
    return "/experts/" + number;
  }
}

package org.baraza.handbook.binding;

import java.util.List;

/**
 * A picture of lines and planes, the same in every form.
 *
 * @param anchor by which it is told from others in the same book
 * @param title what it shows
 * @param told what can be seen in it, for those who do not see it
 * @param width of its frame, in units of its own
 * @param height of its frame
 */
public record Figure(
    String anchor, String title, String told, int width, int height, List<Mark> marks)
    implements Book.Block {

  /** Letters of all paths. */
  private static final int LARGE = 10_000;

  /** What it is drawn of, in order: what comes later lies above. */
  public sealed interface Mark permits Outline, Bar, Dot, Label {

    Tone tone();
  }

  /**
   * A plane, or a dashed line.
   *
   * @param path an SVG path of {@code m}, {@code l}, {@code h}, {@code v} and {@code z}
   */
  public record Outline(String path, Tone tone) implements Mark {}

  /** A plane with four right angles. */
  public record Bar(int x, int y, int width, int height, Tone tone) implements Mark {}

  /** A place. */
  public record Dot(int x, int y, int radius, Tone tone) implements Mark {}

  /**
   * A few words.
   *
   * @param x where they begin, have their middle or end, by {@code anchor}
   * @param y of the line they stand on
   * @param anchor {@code start}, {@code middle} or {@code end}, from the left
   */
  public record Label(int x, int y, String anchor, int size, String text, Tone tone)
      implements Mark {}

  /** The colours, from light to dark: they can be told apart where there are only greys. */
  public enum Tone {
    PAPER("#ffffff"),
    NONE("#d9d2c1"),
    FIRST("#aed5ce"),
    SECOND("#7bb8b0"),
    THIRD("#459790"),
    FOURTH("#1a746d"),
    FIFTH("#064a45"),
    INK("#17211f"),
    DASH("#4c5a56");

    private final String colour;

    Tone(String colour) {
      this.colour = colour;
    }

    public String colour() {
      return colour;
    }

    /** The one for a shade, from 0 for nothing to 5. */
    public static Tone shade(int shade) {
      return values()[NONE.ordinal() + shade];
    }

    /** One that can be read upon it. */
    public Tone upon() {
      return ordinal() >= FOURTH.ordinal() && ordinal() < INK.ordinal() ? PAPER : INK;
    }
  }

  private static int length(Mark mark) {
    return mark instanceof Outline outline ? outline.path().length() : 0;
  }

  /** What it is called as a file. */
  public String file() {
    return anchor + ".svg";
  }

  /** Too much for a page of the site, which shows it as a file of its own. */
  public boolean isLarge() {
    return marks.stream().mapToInt(Figure::length).sum() > LARGE;
  }
}

package org.baraza.adaptation;

import java.util.ArrayList;
import java.util.List;
import org.baraza.adaptation.LineageView.Branch;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Frame;

/**
 * A lineage drawn: a box for each practice or place, later ones further along the reader's
 * direction, and a line from each to what became of it. Lengths are pixels.
 */
public record Drawing(int width, int height, List<Box> boxes, List<Curve> curves) {

  private static final int WIDTH = 190;
  private static final int HEIGHT = 84;
  private static final int ACROSS = 44;
  private static final int DOWN = 14;
  private static final int EDGE = 3;
  private static final int LINE = 18;

  /**
   * A box with its texts.
   *
   * @param mark classes of the style sheet
   * @param name the whole of what its texts say
   */
  public record Box(int x, int y, String href, String mark, String name, List<Text> texts) {

    public int width() {
      return WIDTH;
    }

    public int height() {
      return HEIGHT;
    }
  }

  /** A line of text, around whose middle {@code x} it stands. */
  public record Text(int x, int y, String mark, Lang lang, String words) {}

  /** A line between two boxes, as the path of an SVG. */
  public record Curve(String path, String mark) {}

  static Drawing of(List<Branch> roots, Frame frame) {
    var drafting = new Drafting(frame, columns(roots));
    roots.forEach(root -> drafting.place(root, 0));
    return new Drawing(
        drafting.width,
        Math.max(0, drafting.rows * (HEIGHT + DOWN) - DOWN) + 2 * EDGE,
        drafting.boxes,
        drafting.curves);
  }

  private static int columns(List<Branch> branches) {
    return branches.stream().mapToInt(branch -> 1 + columns(branch.below())).max().orElse(0);
  }

  /** Places one box after the other, what comes later beside what it came from. */
  private static final class Drafting {

    private final List<Box> boxes = new ArrayList<>();
    private final List<Curve> curves = new ArrayList<>();
    private final Frame frame;
    private final int width;
    private int rows;

    Drafting(Frame frame, int columns) {
      this.frame = frame;
      this.width = Math.max(0, columns * (WIDTH + ACROSS) - ACROSS) + 2 * EDGE;
    }

    /** Gives the middle of the box, from above. */
    int place(Branch branch, int column) {
      var ends = branch.below().stream().map(below -> place(below, column + 1)).toList();
      var y =
          ends.isEmpty()
              ? EDGE + rows++ * (HEIGHT + DOWN)
              : (ends.getFirst() + ends.getLast() - HEIGHT) / 2;
      var x = start(column);
      boxes.add(box(branch, x, y));
      for (int i = 0; i < ends.size(); i++) {
        curves.add(curve(x, y + HEIGHT / 2, column, ends.get(i), branch.below().get(i)));
      }
      return y + HEIGHT / 2;
    }

    private int start(int column) {
      var along = EDGE + column * (WIDTH + ACROSS);
      return isMirrored() ? width - along - WIDTH : along;
    }

    private boolean isMirrored() {
      return frame.lang().dir().equals("rtl");
    }

    private Curve curve(int x, int y, int column, int endY, Branch below) {
      var from = isMirrored() ? x : x + WIDTH;
      var to = isMirrored() ? start(column + 1) + WIDTH : start(column + 1);
      var middle = (from + to) / 2;
      return new Curve(
          "M" + from + " " + y + "C" + middle + " " + y + " " + middle + " " + endY + " " + to + " "
              + endY,
          mark(below));
    }

    private Box box(Branch branch, int x, int y) {
      var lines = new ArrayList<Said>();
      var marks = new ArrayList<String>();
      if (!branch.relation().isEmpty()) {
        lines.add(new Said(Fitting.cut(branch.relation(), WIDTH + 24, 1).getFirst(), frame.lang()));
        marks.add("how");
      }
      var title = branch.title();
      if (title != null) {
        Fitting.cut(title.text(), WIDTH, 2)
            .forEach(line -> {
              lines.add(new Said(line, title.lang()));
              marks.add("what");
            });
      }
      Fitting.cut(branch.places(), WIDTH, title == null ? 2 : 1)
          .forEach(line -> {
            lines.add(new Said(line, frame.lang()));
            marks.add("where");
          });
      var texts = new ArrayList<Text>();
      var top = y + (HEIGHT - lines.size() * LINE) / 2 + LINE - 5;
      for (int i = 0; i < lines.size(); i++) {
        texts.add(
            new Text(
                x + WIDTH / 2,
                top + i * LINE,
                marks.get(i),
                lines.get(i).lang(),
                lines.get(i).text()));
      }
      return new Box(x, y, frame.to(branch.path()), mark(branch), name(branch), texts);
    }

    private static String name(Branch branch) {
      var title = branch.title();
      return String.join(
          " · ",
          java.util.stream.Stream.of(
                  branch.relation(), title == null ? "" : title.text(), branch.places())
              .filter(part -> !part.isEmpty())
              .toList());
    }

    private static String mark(Branch branch) {
      var step = branch.step();
      var kind =
          step == null
              ? "root"
              : step.status() == Status.ABANDONED
                  ? "off"
                  : step.relation().isDescent() ? "descent" : "faint";
      return branch.here() ? kind + " here" : kind;
    }
  }
}

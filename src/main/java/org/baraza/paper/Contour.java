package org.baraza.paper;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the paths that pictures are drawn of: straight lines, from where the last one ended. */
final class Contour {

  private static final Pattern STEP = Pattern.compile("([mlhvz])([^mlhvz]*)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private final Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
  private double x;
  private double y;
  private double startX;
  private double startY;

  private Contour() {}

  /**
   * @throws IllegalArgumentException if there is something else in it
   */
  static Shape of(String written) {
    if (!written.matches("[mlhvz\\d .,-]*")) {
      throw new IllegalArgumentException("not a path of straight steps");
    }
    var contour = new Contour();
    STEP.matcher(written)
        .results()
        .forEach(step -> contour.take(step.group(1).charAt(0), numbers(step.group(2))));
    return contour.path;
  }

  private static List<Double> numbers(String written) {
    var numbers = new ArrayList<Double>();
    NUMBER.matcher(written).results().forEach(one -> numbers.add(Double.valueOf(one.group())));
    return numbers;
  }

  private void take(char step, List<Double> by) {
    switch (step) {
      case 'm' -> {
        move(by.get(0), by.get(1));
        lines(by.subList(2, by.size()));
      }
      case 'l' -> lines(by);
      case 'h' -> by.forEach(one -> line(one, 0));
      case 'v' -> by.forEach(one -> line(0, one));
      default -> {
        path.closePath();
        x = startX;
        y = startY;
      }
    }
  }

  private void move(double byX, double byY) {
    x += byX;
    y += byY;
    startX = x;
    startY = y;
    path.moveTo(x, y);
  }

  private void lines(List<Double> by) {
    for (int at = 0; at + 1 < by.size(); at += 2) {
      line(by.get(at), by.get(at + 1));
    }
  }

  private void line(double byX, double byY) {
    x += byX;
    y += byY;
    path.lineTo(x, y);
  }
}

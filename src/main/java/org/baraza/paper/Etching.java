package org.baraza.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws the pictures of books as vectors, straight into the page: planes, dashed lines, rectangles,
 * circles, and words as outlines of their letters, since what they say is said beside them too.
 */
class Etching implements SVGDrawer {

  private static final float DASH = 3;

  private final Lettering lettering;

  Etching(Lettering lettering) {
    this.lettering = lettering;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    var frame =
        Arrays.stream(svg.getAttribute("viewBox").split(" ")).mapToDouble(Double::parseDouble);
    return new Picture(svg, frame.toArray(), width);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}

  private final class Picture implements SVGImage {

    private final Element svg;
    private final double width;
    private final double height;
    private final AffineTransform scale;

    Picture(Element svg, double[] frame, double width) {
      this.svg = svg;
      this.width = width;
      this.height = width * frame[3] / frame[2];
      this.scale = AffineTransform.getScaleInstance(width / frame[2], width / frame[2]);
    }

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.ceil(width);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.ceil(height);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      var before = device.getStroke();
      var place = AffineTransform.getTranslateInstance(x, y);
      place.concatenate(scale);
      for (var child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element mark) {
          shapes(mark).forEach(shape -> draw(mark, place.createTransformedShape(shape), device));
        }
      }
      device.setStroke(before);
    }

    private void draw(Element mark, Shape shape, OutputDevice device) {
      var fill = mark.getAttribute("fill");
      if (!fill.equals("none")) {
        device.setColor(colour(fill));
        device.fill(shape);
      }
      if (mark.hasAttribute("stroke")) {
        device.setColor(colour(mark.getAttribute("stroke")));
        device.setStroke(stroke(mark.hasAttribute("stroke-dasharray")));
        device.draw(shape);
      }
    }

    private Stroke stroke(boolean isDashed) {
      var unit = (float) scale.getScaleX();
      return isDashed
          ? new BasicStroke(
              unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {DASH * unit}, 0)
          : new BasicStroke(unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
  }

  private List<Shape> shapes(Element mark) {
    return switch (mark.getTagName()) {
      case "path" -> List.of(Contour.of(mark.getAttribute("d")));
      case "rect" ->
          List.of(
              new Rectangle2D.Double(
                  number(mark, "x"),
                  number(mark, "y"),
                  number(mark, "width"),
                  number(mark, "height")));
      case "circle" -> {
        var radius = number(mark, "r");
        yield List.of(
            new Ellipse2D.Double(
                number(mark, "cx") - radius, number(mark, "cy") - radius, 2 * radius, 2 * radius));
      }
      case "text" -> List.of(words(mark));
      default -> List.of();
    };
  }

  private Shape words(Element mark) {
    var line = lettering.line(mark.getTextContent(), number(mark, "font-size"));
    var before =
        switch (mark.getAttribute("text-anchor")) {
          case "end" -> line.width();
          case "middle" -> line.width() / 2;
          default -> 0;
        };
    return AffineTransform.getTranslateInstance(number(mark, "x") - before, number(mark, "y"))
        .createTransformedShape(line.shape());
  }

  private static double number(Element mark, String name) {
    return Double.parseDouble(mark.getAttribute(name));
  }

  private static FSRGBColor colour(String hex) {
    return new FSRGBColor(Integer.parseInt(hex.substring(1), 16));
  }
}

package org.baraza.access.session;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as the path of an SVG: one unit a module.
 *
 * @param size its width, with the quiet zone of four modules around it
 */
record Square(String path, int size) {

  private static final int QUIET = 4;

  static Square of(String text) {
    try {
      var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      var path = new StringBuilder();
      for (int y = 0; y < modules.getHeight(); y++) {
        for (int x = 0; x < modules.getWidth(); x++) {
          if (modules.get(x, y) == 1) {
            path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
          }
        }
      }
      return new Square(path.toString(), modules.getWidth() + 2 * QUIET);
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}

package org.baraza.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.Locale;

/**
 * Where lines may end, and the end of patience: laying out asks for every line, so a sheet that
 * takes too long is left off here.
 */
class Deadline implements FSTextBreaker {

  private final FSTextBreaker lines;
  private final long end;

  Deadline(Locale locale, Duration limit) {
    this.lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(locale));
    this.end = System.nanoTime() + limit.toNanos();
  }

  @Override
  public int next() {
    check();
    return lines.next();
  }

  @Override
  public void setText(String text) {
    lines.setText(text);
  }

  void check() {
    if (System.nanoTime() - end > 0) {
      throw new NotPrinted("the sheet took too long");
    }
  }
}

package org.baraza.paper;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Splits a paragraph into runs of one direction, by the Unicode bidirectional algorithm (ICU). */
class TextRuns implements BidiSplitter {

  private final Bidi bidi = new Bidi();

  @Override
  public void setParagraph(String paragraph, byte direction) {
    bidi.setPara(paragraph, direction, null);
  }

  @Override
  public int countTextRuns() {
    return bidi.countRuns();
  }

  @Override
  public BidiTextRun getVisualRun(int place) {
    var run = bidi.getVisualRun(place);
    return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return Bidi.getBaseDirection(paragraph);
  }
}

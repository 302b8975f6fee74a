package org.baraza.expert.mine;

import java.time.ZoneOffset;
import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The receipts an expert was given. */
record ReceiptsPage(Frame frame, List<Receipt> receipts) implements Page {

  String title(Receipt one) {
    return title(one, frame);
  }

  static String title(Receipt one, Frame frame) {
    return frame.word(
        "expert.receipt.of",
        frame.word("expert.field." + one.field().code()),
        frame.date(one.at().atZone(ZoneOffset.UTC).toLocalDate()));
  }
}

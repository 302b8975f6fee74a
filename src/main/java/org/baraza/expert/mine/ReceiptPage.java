package org.baraza.expert.mine;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Says of what was withdrawn from where it was removed, and when. */
record ReceiptPage(Frame frame, Receipt receipt) implements Page {

  String title() {
    return ReceiptsPage.title(receipt, frame);
  }

  /** To the second, by UTC. */
  String at() {
    return receipt.at().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC).toString();
  }

  String became() {
    return receipt.became().isEmpty()
        ? frame.word("expert.receipt.nobody")
        : frame.word("expert.receipt.became", frame.word("expert.reach." + receipt.became()));
  }

  List<String> channels() {
    return receipt.removed().entrySet().stream()
        .map(one -> frame.word("expert.channel." + one.getKey(), one.getValue()))
        .toList();
  }
}

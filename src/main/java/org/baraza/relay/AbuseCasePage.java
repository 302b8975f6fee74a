package org.baraza.relay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A report of abuse, before whoever reported or decides.
 *
 * @param accused who is reported, as they are called
 * @param state how it stands, in words
 * @param shown the messages the reporter shows
 */
record AbuseCasePage(
    Frame frame,
    Abuse report,
    String accused,
    String state,
    List<ContactPage.Word> shown,
    boolean mayDecide,
    Entered entered)
    implements Page {

  String reason() {
    return frame.word("relay.reason." + report.reason());
  }

  String action() {
    return frame.to("/relay/reports/" + report.number() + "/decision");
  }

  AbuseCasePage but(Entered other) {
    return new AbuseCasePage(frame, report, accused, state, shown, mayDecide, other);
  }

  Map<String, String> outcomes() {
    var all = new LinkedHashMap<String, String>();
    all.put("upheld", frame.word("relay.outcome.upheld"));
    all.put("dismissed", frame.word("relay.outcome.dismissed"));
    return all;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}

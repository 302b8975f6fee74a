package org.baraza.relay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.language.Apart;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The form by which a party of a contact reports the other, and chooses what to show. */
record AbusePage(Frame frame, long contact, List<ContactPage.Word> words, Entered entered)
    implements Page {

  String back() {
    return frame.to("/relay/" + contact);
  }

  Map<String, String> reasons() {
    var reasons = new LinkedHashMap<String, String>();
    Abuse.REASONS.forEach(code -> reasons.put(code, frame.word("relay.reason." + code)));
    return reasons;
  }

  Map<String, String> messages() {
    var messages = new LinkedHashMap<String, String>();
    words.forEach(word ->
        messages.put(
            String.valueOf(word.place()),
            frame.word("relay.message", Apart.of(word.by()), word.day())
                + ' '
                + Apart.of(beginning(word.text()))));
    return messages;
  }

  private static String beginning(String text) {
    var first = text.lines().findFirst().orElse("");
    return first.length() > 80 ? first.substring(0, first.offsetByCodePoints(0, 79)) + '…' : first;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}

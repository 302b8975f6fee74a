package org.baraza.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baraza.exchange.ExchangeView.Line;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form by which an exchange is proposed or written anew.
 *
 * @param exchange the one that is written anew, or null
 * @param there how it stands, where somebody changed it meanwhile, or null
 * @param mayBeSent whether it can still be written anew
 * @param isToMend whether moderators decided that it has to be mended
 */
record ExchangeFormPage(
    Frame frame,
    @Nullable Exchange exchange,
    @Nullable Line there,
    boolean mayBeSent,
    boolean isToMend,
    Entered entered)
    implements Page {

  /** That of a new one. */
  static ExchangeFormPage begun(Frame frame, Entered entered) {
    return new ExchangeFormPage(frame, null, null, true, false, entered);
  }

  boolean isNew() {
    return exchange == null;
  }

  /** Whether who takes part and what is shown to whom can be changed: until all have agreed. */
  boolean isOpen() {
    return exchange == null || exchange.stage() == Stage.PROPOSED;
  }

  String action() {
    return frame.to(exchange == null ? "/exchanges" : exchange.path() + "/edition");
  }

  String back() {
    return frame.to(exchange == null ? "/exchanges" : exchange.path());
  }

  /** What becomes of what is written here. */
  String lead() {
    if (exchange == null) {
      return frame.word("exchange.new.lead");
    }
    if (isOpen()) {
      return frame.word("exchange.edition.open");
    }
    return frame.word(
        exchange.stage().isOver() ? "exchange.edition.over" : "exchange.edition.agreed");
  }

  String title() {
    return frame.word(exchange == null ? "exchange.new" : "exchange.edition");
  }

  Map<String, String> kinds() {
    return ExchangeView.kinds(frame);
  }

  /** What can be taken off where it has to be mended. */
  Map<String, String> unsaying() {
    return Map.of("unsay", frame.word("exchange.unsay"));
  }

  Map<String, String> languages() {
    var all = new LinkedHashMap<String, String>();
    Lang.ALL.forEach(lang -> all.put(lang.code(), lang.ownName()));
    return all;
  }

  Map<String, String> audiences() {
    var audiences = new LinkedHashMap<String, String>();
    for (var one : Exchange.AUDIENCES) {
      var code = ExchangeForm.code(one);
      audiences.put(code, frame.word("exchange.audience." + code));
    }
    return audiences;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}

package org.baraza.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.dossier.Telling;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A practice beside its translation: for everyone to compare, for members to translate.
 *
 * @param practice the address of the practice, after the language
 * @param progress how many passages are current, stale and missing
 * @param decidable what the reader may accept, as it reads against what is published
 * @param languages the other languages it can be compared in
 */
record TranslationPage(
    Frame frame,
    long number,
    String practice,
    Said title,
    Lang from,
    Lang into,
    String progress,
    List<Row> rows,
    List<Choice> decidable,
    List<Lang> languages,
    boolean isMember,
    Entered entered)
    implements Page {

  /**
   * A passage.
   *
   * @param mark how the translation stands, and whose it is
   * @param pending what became of what members proposed, or nothing
   * @param grounds why it was handed back, or nothing
   * @param changed what became of the source since; empty where nothing did
   * @param other what somebody else wrote meanwhile, or nothing
   * @param version the version of the proposal the form begins with
   */
  record Row(
      String code,
      String heading,
      List<String> source,
      List<String> published,
      String state,
      String mark,
      String pending,
      String grounds,
      List<Telling> changed,
      String other,
      int version,
      String sourceDigest,
      String begunDigest,
      int height) {

    String field() {
      return "text." + code;
    }
  }

  /**
   * A proposal that can be accepted.
   *
   * @param value what the form sends: the passage and its version
   */
  record Choice(String value, String words, Telling telling) {}

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  /** Whether the passages are laid out for typing. */
  String action() {
    return frame.to(practice + "/translations/" + into.code());
  }

  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("practice", number);
    data.put("from", from.code());
    data.put("into", into.code());
    data.put("passages", rows.stream().map(TranslationPage::told).toList());
    return data;
  }

  private static Map<String, Object> told(Row row) {
    var told = new LinkedHashMap<String, Object>();
    told.put("passage", row.code());
    told.put("state", row.state());
    told.put("source", String.join("\n", row.source()));
    told.put("text", String.join("\n", row.published()));
    return told;
  }
}

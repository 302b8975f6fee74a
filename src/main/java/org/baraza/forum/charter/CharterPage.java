package org.baraza.forum.charter;

import java.util.List;
import java.util.Map;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.text.Typed;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where stewards change what their space is for.
 *
 * @param isNamed whether its name can be changed, since it has to be mended
 * @param homes the names of what it can belong to
 * @param other what somebody else made of it meanwhile, or null
 * @param otherHome what it belongs to according to them, by name, or nothing
 */
record CharterPage(
    Frame frame,
    SpaceCard space,
    boolean isNamed,
    List<String> homes,
    Entered entered,
    @Nullable Charter other,
    String otherHome)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  /** What tells what stands there from another; whoever saves again saves over that. */
  String before() {
    return other == null ? entered.value("before") : other.code();
  }

  Map<String, String> languages() {
    return Typed.languages();
  }

  List<Lang> all() {
    return Lang.ALL;
  }

  String rules(Lang lang) {
    return frame.word("forum.charter.rules", frame.languageName(lang.code()));
  }

  /** The languages somebody else chose meanwhile, by name. */
  List<String> otherLanguages() {
    return other == null ? List.of() : other.languages().stream().map(frame::languageName).toList();
  }

  /** The rules somebody else wrote meanwhile, by language. */
  Map<String, String> otherRules() {
    return other == null ? Map.of() : other.rules();
  }

  String dir(String lang) {
    return Lang.of(lang).map(Lang::dir).orElse("auto");
  }
}

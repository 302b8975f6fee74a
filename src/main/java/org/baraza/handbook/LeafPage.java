package org.baraza.handbook;

import java.util.List;
import org.baraza.handbook.EditionPage.Leaf;
import org.baraza.handbook.binding.Book;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * A part, a chapter or an annex of an edition.
 *
 * @param lang the language it is read in
 * @param book the title of the edition
 * @param lead what the editors say before it
 * @param chapters the chapters of a part
 * @param record the permanent address of the record of a chapter, or nothing
 * @param place what its makers can say something before, while it is a proof, or nothing
 */
record LeafPage(
    Frame frame,
    Lang lang,
    Edition edition,
    String book,
    String number,
    Said title,
    List<Book.Block> lead,
    List<Book.Section> sections,
    List<Leaf> chapters,
    String record,
    String place,
    @Nullable Leaf before,
    @Nullable Leaf after)
    implements Page {

  String path() {
    return frame.to("/handbook/" + edition.number());
  }
}

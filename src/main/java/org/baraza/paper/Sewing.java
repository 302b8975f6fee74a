package org.baraza.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.baraza.language.Lang;
import org.baraza.paper.Spine.Bookmark;

/** Makes one book of quires: their pages, one tree of tags, links, names, bookmarks, numbers. */
record Sewing(List<Quire> quires, Spine spine) {

  byte[] bytes() {
    try (var book = Loader.loadPDF(quires.getFirst().pdf())) {
      for (var quire : quires.subList(1, quires.size())) {
        add(quire, book);
      }
      new Tags(book).flatten();
      var pages = book.getPages();
      var places = places(pages);
      name(places, book);
      for (var page : pages) {
        lead(page, places);
      }
      var outline = new PDDocumentOutline();
      mark(spine.bookmarks(), outline);
      book.getDocumentCatalog().setDocumentOutline(outline);
      book.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
      number(book);
      book.getDocument().getTrailer().removeItem(COSName.ID);
      Imprint.on(book, spine.dated(), spine.number());
      var bytes = new ByteArrayOutputStream();
      book.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Quire quire, PDDocument book) throws IOException {
    try (var pages = Loader.loadPDF(quire.pdf())) {
      new PDFMergerUtility().appendDocument(book, pages);
    }
  }

  private Map<String, PDPageDestination> places(PDPageTree pages) {
    var places = new TreeMap<String, PDPageDestination>();
    var first = 0;
    for (var quire : quires) {
      for (var place : quire.places().entrySet()) {
        var page = pages.get(first + place.getValue());
        var top = new PDPageXYZDestination();
        top.setPage(page);
        top.setTop((int) page.getMediaBox().getHeight());
        places.put(place.getKey(), top);
      }
      first += quire.pages();
    }
    return places;
  }

  /** So that an address can lead to a place of the file, too. */
  private static void name(Map<String, PDPageDestination> places, PDDocument book) {
    var names = new PDDestinationNameTreeNode();
    names.setNames(places);
    var dictionary = new PDDocumentNameDictionary(book.getDocumentCatalog());
    dictionary.setDests(names);
    book.getDocumentCatalog().setNames(dictionary);
  }

  private static void lead(PDPage page, Map<String, PDPageDestination> places) throws IOException {
    for (var annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI action
          && action.getURI().startsWith(Galley.WITHIN)) {
        var anchor = action.getURI().substring(Galley.WITHIN.length());
        if (!places.containsKey(anchor)) {
          throw new IllegalArgumentException("a link leads to " + anchor + ", which is not there");
        }
        var goTo = new PDActionGoTo();
        goTo.setDestination(new PDNamedDestination(anchor));
        link.setAction(goTo);
      }
    }
  }

  private static void mark(List<Bookmark> bookmarks, PDOutlineNode parent) {
    for (var bookmark : bookmarks) {
      var item = new PDOutlineItem();
      item.setTitle(bookmark.title());
      item.setDestination(new PDNamedDestination(bookmark.anchor()));
      parent.addLast(item);
      mark(bookmark.within(), item);
    }
  }

  private void number(PDDocument book) throws IOException {
    var labels = new PDPageLabels(book);
    var roman = new PDPageLabelRange();
    roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    labels.setLabelItem(0, roman);
    var decimal = new PDPageLabelRange();
    decimal.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(spine.front(), decimal);
    book.getDocumentCatalog().setPageLabels(labels);
  }

  /** The tree of tags, after some that were trees themselves became its branches. */
  private record Tags(PDDocument book) {

    private static final COSName ROW = COSName.getPDFName("TR");

    /** Makes one document of documents within documents. */
    void flatten() {
      var root = book.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      var document = new COSDictionary();
      var kids = new COSArray();
      gather(root.getDictionaryObject(COSName.K), kids, document);
      document.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
      document.setItem(COSName.S, COSName.DOCUMENT);
      document.setItem(COSName.P, root);
      document.setString(COSName.LANG, book.getDocumentCatalog().getLanguage());
      document.setItem(COSName.K, kids);
      root.setItem(COSName.K, document);
      if (isFromRight()) {
        turn(document);
      }
    }

    private boolean isFromRight() {
      var language = book.getDocumentCatalog().getLanguage();
      return Lang.of(language == null ? "" : language)
          .filter(it -> it.dir().equals("rtl"))
          .isPresent();
    }

    /** Tables that run from right to left are set with their columns turned, and read as told. */
    private static void turn(COSDictionary branch) {
      if (branch.getDictionaryObject(COSName.K) instanceof COSArray kids) {
        if (ROW.equals(branch.getCOSName(COSName.S))) {
          var cells = kids.toList().reversed();
          kids.clear();
          cells.forEach(kids::add);
        }
        for (int at = 0; at < kids.size(); at++) {
          if (kids.getObject(at) instanceof COSDictionary kid) {
            turn(kid);
          }
        }
      } else if (branch.getDictionaryObject(COSName.K) instanceof COSDictionary kid) {
        turn(kid);
      }
    }

    private static void gather(Object branch, COSArray kids, COSDictionary parent) {
      switch (branch) {
        case COSArray all -> {
          for (int at = 0; at < all.size(); at++) {
            gather(all.getObject(at), kids, parent);
          }
        }
        case COSDictionary one when isWhole(one) ->
            gather(one.getDictionaryObject(COSName.K), kids, parent);
        case COSDictionary one -> {
          one.setItem(COSName.P, parent);
          kids.add(one);
        }
        default -> {}
      }
    }

    /** Whether it is a document, or a part that was one. */
    private static boolean isWhole(COSDictionary one) {
      var type = one.getCOSName(COSName.S);
      return COSName.DOCUMENT.equals(type) || COSName.getPDFName("Part").equals(type);
    }
  }
}

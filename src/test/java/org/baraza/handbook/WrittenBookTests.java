package org.baraza.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.baraza.handbook.binding.Colophon;
import org.baraza.handbook.binding.Presswork;
import org.baraza.handbook.binding.Unpacked;
import org.baraza.handbook.binding.Volume;
import org.baraza.language.Lang;
import org.baraza.ui.Addressed;
import org.baraza.ui.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A book as editors get it: a package of Office Open XML that holds together. */
class WrittenBookTests {

  private final Words words = Addressed.at("https://baraza.example");
  private final Bookbinder binder = new Bookbinder(words);
  private final Presswork presses = new Presswork(words);

  @ParameterizedTest
  @EnumSource
  void everyFileIsXmlAndHasATypeAndWhatItRefersToIsThere(Lang lang) throws Exception {
    var files = files(lang);
    var types = xml(files.get("[Content_Types].xml"));
    var named = values(types, "Override", "PartName");
    for (var file : files.entrySet()) {
      var parsed = xml(file.getValue());
      if (file.getKey().endsWith(".xml") && !file.getKey().startsWith("[")) {
        assertThat(named).contains("/" + file.getKey());
      }
      assertThat(parsed.getDocumentElement()).isNotNull();
    }
    assertThat(named).allSatisfy(name -> assertThat(files).containsKey(name.substring(1)));
    assertThat(values(xml(files.get("_rels/.rels")), "Relationship", "Target"))
        .allSatisfy(target -> assertThat(files).containsKey(target));

    var relations = xml(files.get("word/_rels/document.xml.rels"));
    for (var relation : elements(relations, "Relationship")) {
      var target = relation.getAttribute("Target");
      if (relation.getAttribute("TargetMode").equals("External")) {
        assertThat(target).startsWith("https://");
      } else {
        assertThat(files).containsKey("word/" + target);
      }
    }
    var text = xml(files.get("word/document.xml"));
    var ids = values(relations, "Relationship", "Id");
    assertThat(ids).doesNotHaveDuplicates();
    for (var link : elements(text, "w:hyperlink")) {
      if (link.getAttribute("w:anchor").isEmpty()) {
        assertThat(ids).contains(link.getAttribute("r:id"));
      } else {
        assertThat(values(text, "w:bookmarkStart", "w:name"))
            .doesNotHaveDuplicates()
            .contains(link.getAttribute("w:anchor"));
      }
    }
  }

  @Test
  void headingsAreInStylesWithLevelsAndEveryStyleIsThere() throws Exception {
    var files = files(Lang.EN);
    var styles = xml(files.get("word/styles.xml"));
    var levels = new ArrayList<String>();
    for (var style : elements(styles, "w:style")) {
      if (style.getAttribute("w:styleId").startsWith("Heading")) {
        levels.addAll(values(style, "w:outlineLvl", "w:val"));
      }
    }
    assertThat(levels).containsExactly("0", "1", "2");
    var text = xml(files.get("word/document.xml"));
    var used = new ArrayList<>(values(text, "w:pStyle", "w:val"));
    used.addAll(values(text, "w:rStyle", "w:val"));
    used.addAll(values(text, "w:tblStyle", "w:val"));
    assertThat(values(styles, "w:style", "w:styleId")).containsAll(Set.copyOf(used));
    assertThat(headings(text))
        .contains("Heading1 1 II (II)", "Heading2 1.1 Title 100001", "Heading1 E Glossary")
        .contains("Heading3 Evidence and sources");
    assertThat(values(text, "w:tblCaption", "w:val")).contains("Glossary");
    assertThat(elements(text, "w:tblHeader")).isNotEmpty();
    assertThat(files.get("docProps/core.xml"))
        .contains("<dc:title>A &amp; handbook</dc:title>", "2026-11-28T00:00:00Z");
  }

  @Test
  void anArabicBookRunsFromRightToLeftButForWhatDoesNot() throws Exception {
    var text = xml(files(Lang.AR).get("word/document.xml"));
    var title = elements(text, "w:p").getFirst();
    assertThat(elements(title, "w:bidi")).hasSize(1);
    assertThat(elements(title, "w:rtl")).hasSize(1);
    assertThat(values(title, "w:lang", "w:bidi")).containsExactly("ar-SA");
    var french =
        elements(text, "w:p").stream()
            .filter(one -> one.getTextContent().equals("Un résumé."))
            .findFirst()
            .orElseThrow();
    assertThat(values(french, "w:bidi", "w:val")).containsExactly("0");
    assertThat(values(french, "w:lang", "w:val")).containsExactly("fr-FR");
    assertThat(elements(text, "w:bidiVisual")).isNotEmpty();
    assertThat(elements(elements(text, "w:sectPr").getFirst(), "w:bidi")).hasSize(1);
  }

  @Test
  void theSameBookIsTheSameBytes() {
    assertThat(presses.docx(volume(Lang.RU))).isEqualTo(presses.docx(volume(Lang.RU)));
  }

  private static List<String> headings(Document text) {
    return elements(text, "w:p").stream()
        .map(one -> {
          var style = values(one, "w:pStyle", "w:val");
          return (style.isEmpty() ? "" : style.getFirst()) + " " + one.getTextContent();
        })
        .filter(one -> one.startsWith("Heading"))
        .toList();
  }

  private static List<String> values(Document xml, String name, String attribute) {
    return values(xml.getDocumentElement(), name, attribute);
  }

  private static List<String> values(Element xml, String name, String attribute) {
    return elements(xml, name).stream().map(one -> one.getAttribute(attribute)).toList();
  }

  private static List<Element> elements(Document xml, String name) {
    return elements(xml.getDocumentElement(), name);
  }

  private static List<Element> elements(Element xml, String name) {
    var found = xml.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (int at = 0; at < found.getLength(); at++) {
      elements.add((Element) found.item(at));
    }
    return elements;
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Map<String, String> files(Lang lang) throws Exception {
    return Unpacked.of(presses.docx(volume(lang)));
  }

  private Volume volume(Lang lang) {
    var snapshot = Sample.snapshot(Sample.entry(100001, 1, "MLI"), Sample.entry(100002, 1, "NER"));
    return new Volume(
        binder.bind(snapshot, lang, Set.of()),
        new Colophon(
            "urn:uuid:3f0b7f2a-7f1e-3c57-9f5c-2d1b1c1a0001",
            LocalDate.of(2026, 11, 28),
            "Baraza",
            "https://baraza.example/fr/handbook/482130"),
        "handbook-" + lang.code());
  }
}

package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.forum.seek.LeafFall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A language that the house does not speak is none: whoever sends one chooses again. */
@RunningHouse
class ChosenLanguageTests {

  private final Site site;
  private final Visitors visitors;
  private final Talk talk;

  ChosenLanguageTests(Site site, Visitors visitors, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.talk = new Talk("Zqtongue", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void aLanguageThatIsNotOfferedIsAMistakeThatNamesItsField() {
    var writer = visitors.member();
    var space = talk.space(writer, "open", "no");
    isRefused(writer, space + "/topics", "kind", "discussion", "title", "Zqtitle");
    var topic = talk.begin(writer, space, "discussion", "Zqtitle");
    isRefused(writer, topic + "/posts");
    var post = Talk.answer(writer, topic, "Zqanswer");
    isRefused(writer, post + "/edition");
    isRefused(writer, topic + "/harvest", "act", "keep");
    assertThat(site.page(topic).text()).doesNotContain("Zqunspoken");
    Talk.location(
        writer.post(
            topic + "/posts", "text", "Trabajamos con las familias en el barrio.", "language", ""));
    assertThat(site.page(topic).select("#p-3 div[lang=es]")).hasSize(1);
  }

  private static void isRefused(Visitor writer, String path, String... more) {
    var fields = new String[more.length + 4];
    System.arraycopy(more, 0, fields, 0, more.length);
    fields[more.length] = "text";
    fields[more.length + 1] = "Zqunspoken";
    fields[more.length + 2] = "language";
    fields[more.length + 3] = "tlh";
    assertThat(writer.post(path, fields).statusCode()).as(path).isEqualTo(422);
    var back = writer.posted(path, fields);
    assertThat(back.select("#troubles a[href=#f-language]").text())
        .as(path)
        .isEqualTo("Choose one.");
    assertThat(back.select("#f-language[aria-invalid=true]")).as(path).hasSize(1);
    assertThat(back.select("textarea[name=text]").text()).as(path).isEqualTo("Zqunspoken");
  }
}

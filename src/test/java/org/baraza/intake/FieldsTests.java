package org.baraza.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FieldsTests {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aTextThatNoDatabaseCanHoldIsNamedWithItsMendWhereverItStands() {
    var record =
        fields(
            """
            {"id": "a\\u0000b", "summary": "one\\u0000 two", "themes": ["x", "\\u0000"],
             "titles": {"fr": "\\u0000titre", "en": "title"}, "sources": [{"url": "\\u0000"}]}\
            """);

    assertThat(record.required("id")).isEqualTo("ab");
    assertThat(record.text("summary")).isEqualTo("one two");
    assertThat(record.texts("themes")).containsExactly("x", "");
    assertThat(record.saying("titles").only(Lang.FR)).contains("titre");
    assertThat(record.inners("sources").getFirst().text("url")).isEmpty();
    assertThat(problems)
        .containsExactly(
            Problem.of("ab", "id", "intake.mend.lost", "U+0000"),
            Problem.of("ab", "summary", "intake.mend.lost", "U+0000"),
            Problem.of("ab", "themes", "intake.mend.lost", "U+0000"),
            Problem.of("ab", "titles.fr", "intake.mend.lost", "U+0000"),
            Problem.of("ab › sources[1]", "url", "intake.mend.lost", "U+0000"));
  }

  @Test
  void halfOfACharacterIsNoText() {
    assertThat(fields("{\"id\": \"a\", \"summary\": \"🕊\\ud83dx\\ude00\"}").text("summary"))
        .isEqualTo("🕊x");
    assertThat(problems).containsExactly(Problem.of("a", "summary", "intake.mend.lost", "U+D83D"));
  }

  @Test
  void aTextIsCleanedAsOneThatSomebodyTypes() {
    var record =
        fields("{\"id\": \"a\", \"summary\": \"one\\u0007 \\u202Etwo\", \"title\": \"\\u200b\"}");
    assertThat(record.text("summary")).isEqualTo("one two");
    assertThat(problems).isEmpty();
    assertThat(record.required("title")).isEmpty();
    assertThat(problems).containsExactly(Problem.of("a", "title", "intake.mend.missing"));
  }

  private Fields fields(String json) {
    return new Fields(1, new JsonMapper().readTree(json), problems);
  }
}

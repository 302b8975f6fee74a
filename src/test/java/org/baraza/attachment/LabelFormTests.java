package org.baraza.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baraza.ui.Entered;
import org.junit.jupiter.api.Test;

class LabelFormTests {

  @Test
  void whatADocumentIsCalledIsCleanedAsEverything() {
    var label = label("An\u202Enex\r\none", "\u2800");
    assertThat(label.title()).isEqualTo("Annex one");
    assertThat(label.rights()).isEmpty();
    assertThat(label("می\u200Cخواهم", "").title()).isEqualTo("می\u200Cخواهم");
  }

  private static Attachment.Label label(String title, String rights) {
    return new LabelForm(
            Entered.of(
                Map.of(
                    "title",
                    title,
                    "language",
                    "en",
                    "rights",
                    rights,
                    "audience",
                    "MEMBERS",
                    "marking",
                    "GREEN")))
        .label();
  }
}

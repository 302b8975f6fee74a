package org.baraza.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is read of letters in HTML alone. */
class HtmlTextTests {

  @Test
  void itsTextIsReadInLinesWithoutWhatProgramsQuoteAndSign() {
    assertThat(
            HtmlText.of(
                """
                <html><head><style>p{color:red}</style><title>x</title></head><body>
                <div dir="ltr">Thank&nbsp;you,<br>all of   you.</div>
                <p>We <b>agree</b>:</p><ul><li>one</li><li>two</li></ul>
                <script>alert(1)</script>
                <div class="gmail_signature">A. Person</div>
                <div class="gmail_quote"><div class="gmail_attr">On Monday they wrote:</div>
                <blockquote>Zqquoted</blockquote></div></body></html>
                """))
        .isEqualTo("Thank you,\nall of you.\nWe agree:\n\n- one\n- two");
    assertThat(
            HtmlText.of(
                "<body><p>Yes.</p><div id=appendonsend></div><hr><div id=divRplyFwdMsg>From:"
                    + " x</div><div>Zqquoted</div></body>"))
        .isEqualTo("Yes.");
    assertThat(HtmlText.of("<blockquote>Zqquoted</blockquote>")).isEmpty();
    assertThat(HtmlText.of("a < b & c")).isEqualTo("a < b & c");
  }
}

package org.baraza.handbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF, the checker of the PDF Association. */
public final class PdfChecker {

  private static final List<PDFAFlavour> STANDARDS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  private PdfChecker() {}

  /** Fails on whatever PDF/UA-1 and PDF/A-2a do not allow, and says it. */
  public static void check(byte[] pdf, String what) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (var standard : STANDARDS) {
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
          var validator = Foundries.defaultInstance().createValidator(standard, false)) {
        var result = validator.validate(parser);
        var said =
            result.getTestAssertions().stream()
                .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                .map(one ->
                    one.getRuleId().getClause()
                        + ": "
                        + one.getMessage()
                        + " at "
                        + one.getLocation().getContext())
                .limit(20)
                .toList();
        assertThat(said).as("%s: %s", what, standard).isEmpty();
        assertThat(result.isCompliant()).as("%s: %s", what, standard).isTrue();
        assertThat(result.getTotalAssertions()).isGreaterThan(1000);
      }
    }
  }
}

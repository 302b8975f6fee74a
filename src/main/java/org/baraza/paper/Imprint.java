package org.baraza.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmpbox.DateConverter;

/** The date and number of a print: from what it says, not from the clock, so that bytes repeat. */
final class Imprint {

  private Imprint() {}

  static void on(PDDocument pdf, Instant dated, long number) throws IOException {
    var date = GregorianCalendar.from(dated.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
    pdf.getDocumentInformation().setCreationDate(date);
    pdf.setDocumentId(number);
    var metadata = pdf.getDocumentCatalog().getMetadata();
    var written = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    var dating =
        written.replaceFirst(
            "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
            "<xmp:CreateDate>" + DateConverter.toISO8601(date) + "</xmp:CreateDate>");
    metadata.importXMPMetadata(dating.getBytes(StandardCharsets.UTF_8));
  }
}

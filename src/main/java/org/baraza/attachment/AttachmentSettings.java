package org.baraza.attachment;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken in as an attachment, and where it is kept.
 *
 * @param folder where the files lie, outside of all that is served; all nodes share it
 * @param largest the largest file that is taken in
 * @param most how many documents may hang on one draft
 * @param unpacked how large a packed file may grow when it is unpacked
 * @param entries how many parts a packed file may have
 * @param ratio how many times its own size a part of a packed file may grow
 * @param pixels how many million points a picture may have
 * @param text how many characters of a document are searched
 * @param kept how long an upload that nobody goes on with is kept
 * @param scanner where a ClamAV daemon listens, as {@code host:port} or as the absolute path of its
 *     socket; with none, nothing is scanned
 * @param patience how long the scanner may take over a file
 */
@ConfigurationProperties("baraza.attachment")
record AttachmentSettings(
    @DefaultValue("./data/attachments") Path folder,
    @DefaultValue("50MB") DataSize largest,
    @DefaultValue("20") int most,
    @DefaultValue("300MB") DataSize unpacked,
    @DefaultValue("5000") int entries,
    @DefaultValue("200") int ratio,
    @DefaultValue("100") int pixels,
    @DefaultValue("200000") int text,
    @DefaultValue("7d") Duration kept,
    @DefaultValue("") String scanner,
    @DefaultValue("60s") Duration patience) {

  Limits limits() {
    return new Limits(unpacked.toBytes(), entries, ratio, pixels * 1_000_000L);
  }

  /**
   * How far a file may grow.
   *
   * @param unpacked bytes of all its parts together
   * @param ratio how many times its own size a part may grow
   * @param pixels points of a picture
   */
  record Limits(long unpacked, int entries, int ratio, long pixels) {}
}

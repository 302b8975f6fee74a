package org.baraza.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.baraza.attachment.Trace.What;
import org.baraza.attachment.Unacceptable.Reason;
import org.springframework.stereotype.Component;

/** Finds what a document tells of people besides what it shows, and takes it out. */
@Component
class Cleaning {

  private final AttachmentSettings settings;

  Cleaning(AttachmentSettings settings) {
    this.settings = settings;
  }

  /**
   * What a document tells besides what it shows.
   *
   * @throws Unacceptable if it cannot be read, or outgrows the limits
   */
  List<Trace> traces(Kind kind, Path file) throws IOException {
    if (kind == Kind.PDF) {
      return PdfFile.traces(file);
    }
    if (kind.isPicture()) {
      return Picture.traces(Files.readAllBytes(file));
    }
    return kind.isText() ? List.of() : OfficeFile.traces(file, settings.limits());
  }

  /**
   * Writes the document anew without them, and makes sure of it.
   *
   * @throws Unacceptable if something of it would remain
   */
  void clean(Kind kind, Path file, Path to) throws IOException {
    if (kind == Kind.PDF) {
      PdfFile.clean(file, to, settings.limits());
    } else if (kind.isPicture()) {
      var picture = Files.readAllBytes(file);
      Files.write(to, Picture.cleaned(kind, picture, settings.limits().pixels()));
    } else if (kind.isText()) {
      Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
    } else {
      OfficeFile.clean(file, to, settings.limits());
    }
    if (traces(kind, to).stream().anyMatch(Cleaning::isGrave)) {
      throw new Unacceptable(Reason.UNCLEAN);
    }
  }

  /** That something is enclosed, and that something was revised, is part of what it shows. */
  private static boolean isGrave(Trace trace) {
    return trace.what() != What.REVISIONS && trace.what() != What.ENCLOSED;
  }

  /** Its words, as far as they are searched. */
  String text(Kind kind, Path file) throws IOException {
    var most = settings.text();
    if (kind == Kind.PDF) {
      return PdfFile.text(file, most);
    }
    if (kind.isPicture()) {
      return "";
    }
    return kind.isText()
        ? Texts.of(file, most)
        : OfficeFile.text(kind, file, most, settings.limits());
  }
}

package org.baraza.handbook.form;

import java.util.List;
import org.baraza.handbook.binding.DocxPress;
import org.baraza.handbook.binding.EpubPress;
import org.baraza.handbook.binding.FolderPress;
import org.baraza.handbook.binding.PrintPress;
import org.baraza.handbook.binding.Progress;
import org.baraza.handbook.binding.Volume;
import org.baraza.handbook.binding.ZimPress;
import org.baraza.paper.PaperSize;
import org.springframework.stereotype.Component;

/** The presses, each for a form. */
@Component
public class Presses {

  private final EpubPress epub;
  private final FolderPress folder;
  private final PrintPress print;
  private final DocxPress docx;
  private final ZimPress zim;

  Presses(EpubPress epub, FolderPress folder, PrintPress print, DocxPress docx, ZimPress zim) {
    this.epub = epub;
    this.folder = folder;
    this.print = print;
    this.docx = docx;
    this.zim = zim;
  }

  /** The forms that can be made in this house. */
  public List<Form> forms() {
    return Form.ALL.stream().filter(form -> form != Form.ZIM || zim.isThere()).toList();
  }

  byte[] of(Volume volume, Form form, Progress progress) {
    return switch (form) {
      case EPUB -> epub.of(volume, progress);
      case FOLDER -> folder.of(volume, progress);
      case PDF_A4 -> print.of(volume, PaperSize.A4, progress);
      case PDF_LETTER -> print.of(volume, PaperSize.LETTER, progress);
      case DOCX -> docx.of(volume, progress);
      case ZIM -> zim.of(volume, progress);
    };
  }
}

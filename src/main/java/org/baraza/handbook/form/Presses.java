package org.baraza.handbook.form;

import org.baraza.handbook.binding.EpubPress;
import org.baraza.handbook.binding.FolderPress;
import org.baraza.handbook.binding.Progress;
import org.baraza.handbook.binding.Volume;
import org.springframework.stereotype.Component;

/** The presses, each for a form. */
@Component
class Presses {

  private final EpubPress epub;
  private final FolderPress folder;

  Presses(EpubPress epub, FolderPress folder) {
    this.epub = epub;
    this.folder = folder;
  }

  byte[] of(Volume volume, Form form, Progress progress) {
    return switch (form) {
      case EPUB -> epub.of(volume, progress);
      case FOLDER -> folder.of(volume, progress);
    };
  }
}

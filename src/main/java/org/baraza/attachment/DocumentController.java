package org.baraza.attachment;

import java.util.List;
import org.baraza.access.Reader;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.Stored;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands documents out to those who may see them. */
@Controller
class DocumentController {

  private final AttachmentDesk desk;
  private final PracticeCards practices;
  private final Folder folder;

  DocumentController(AttachmentDesk desk, PracticeCards practices, Folder folder) {
    this.desk = desk;
    this.practices = practices;
    this.folder = folder;
  }

  @GetMapping("/attachments/{number:\\d{6,18}}")
  @OpenToAll
  Stored take(@PathVariable long number, Reader reader) {
    var one = desk.take(number, reader);
    return new Stored(folder.whole(number), one.sort().type(), one.fileName(), one.digest());
  }

  @GetMapping("/practices/{number:\\d{6,18}}/attachments")
  @OpenToAll
  PracticeAttachmentsPage list(@PathVariable long number, Frame frame, Reader reader) {
    var practice =
        practices.byNumbers(List.of(number), reader).stream()
            .findFirst()
            .orElseThrow(NotThere::new);
    return new PracticeAttachmentsPage(
        frame, practice, new AttachmentList(frame, desk.ofPractice(number, reader)));
  }
}

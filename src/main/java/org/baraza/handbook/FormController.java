package org.baraza.handbook;

import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.Witness;
import org.baraza.handbook.form.Bindery.Wanted;
import org.baraza.handbook.form.Form;
import org.baraza.handbook.form.FormTable;
import org.baraza.handbook.form.Presses;
import org.baraza.ui.Answer;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the files of editions, and lets their makers stop and begin the making again. */
@Controller
class FormController {

  private static final String ONE = HandbookController.ONE;

  private final EditionDesk desk;
  private final FormTable forms;
  private final Presses presses;
  private final Witness witness;

  FormController(EditionDesk desk, FormTable forms, Presses presses, Witness witness) {
    this.desk = desk;
    this.forms = forms;
    this.presses = presses;
    this.witness = witness;
  }

  @GetMapping(ONE + "/handbook.epub")
  @OpenToAll
  Download epub(@PathVariable long number, Frame frame, Reader reader) {
    return file(number, Form.EPUB, frame, reader);
  }

  @GetMapping(ONE + "/handbook.zip")
  @OpenToAll
  Download folder(@PathVariable long number, Frame frame, Reader reader) {
    return file(number, Form.FOLDER, frame, reader);
  }

  @GetMapping(ONE + "/handbook-a4.pdf")
  @OpenToAll
  Download printed(@PathVariable long number, Frame frame, Reader reader) {
    return file(number, Form.PDF_A4, frame, reader);
  }

  @GetMapping(ONE + "/handbook-letter.pdf")
  @OpenToAll
  Download printedOnLetter(@PathVariable long number, Frame frame, Reader reader) {
    return file(number, Form.PDF_LETTER, frame, reader);
  }

  @GetMapping(ONE + "/handbook.docx")
  @OpenToAll
  Download written(@PathVariable long number, Frame frame, Reader reader) {
    return file(number, Form.DOCX, frame, reader);
  }

  @GetMapping(ONE + "/handbook.zim")
  @OpenToAll
  Download packed(@PathVariable long number, Frame frame, Reader reader) {
    return file(number, Form.ZIM, frame, reader);
  }

  /** Never a file that tells what was withdrawn since it was made. */
  private Download file(long number, Form form, Frame frame, Reader reader) {
    var reading = desk.open(number, reader);
    var edition = reading.edition();
    if (edition.state() != Edition.State.PUBLISHED) {
      throw new NotThere();
    }
    var lang = edition.language(frame.lang());
    var file = forms.file(number, lang, form, reading.source()).orElseThrow(NotThere::new);
    witness.took(reader, edition.cover(), "handbook", number);
    return new Download(
        file, form.type(), "handbook-" + number + "-" + lang.code() + form.ending());
  }

  /** Asks for a form, or, without one, again for all that were stopped. */
  @PostMapping(ONE + "/forms")
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  Answer ask(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String form,
      Frame frame,
      Reader reader) {
    var reading = desk.open(number, reader);
    if (form.isEmpty()) {
      forms.again(number);
    } else if (reading.edition().state() == Edition.State.PUBLISHED) {
      var wanted = new Wanted(number, reading.edition().languages(), reading.source());
      forms.ask(wanted, asked(form));
    } else {
      throw new NotThere();
    }
    return new SeeOther(frame.to("/handbook/" + number));
  }

  private Form asked(String code) {
    return Form.of(code).filter(presses.forms()::contains).orElseThrow(NotThere::new);
  }

  @PostMapping(ONE + "/forms/cancellation")
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  Answer cancel(@PathVariable long number, Frame frame, Reader reader) {
    desk.open(number, reader);
    forms.cancel(number);
    return new SeeOther(frame.to("/handbook/" + number));
  }
}

package org.baraza.handbook;

import org.baraza.access.Reader;
import org.baraza.access.Witness;
import org.baraza.handbook.Taking.Taken;
import org.baraza.handbook.form.Form;
import org.baraza.search.Question;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out records to be read elsewhere: one, or those that answer a question. */
@Controller
class TakingController {

  private final Taking taking;
  private final Gathering gathering;
  private final Witness witness;

  TakingController(Taking taking, Gathering gathering, Witness witness) {
    this.taking = taking;
    this.gathering = gathering;
    this.witness = witness;
  }

  @GetMapping("/practices/{number:\\d{6,18}}/practice.epub")
  @OpenToAll
  Download one(@PathVariable long number, Frame frame, Reader reader) {
    return file(taking.one(number, frame.lang(), reader), "BRZ-" + number, frame, reader);
  }

  @GetMapping("/practices/practices.epub")
  @OpenToAll
  Download found(@RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    var question = Question.of(address, frame, reader).only("practice");
    var numbers = gathering.answers(question, Taking.MOST);
    var taken = taking.all(numbers, "/practices" + frame.query(), frame.lang(), reader);
    return file(taken, "baraza", frame, reader);
  }

  private Download file(Taken taken, String name, Frame frame, Reader reader) {
    taken.covers().forEach((number, cover) -> witness.took(reader, cover, "practice", number));
    return new Download(taken.epub(), Form.EPUB.type(), name + "-" + frame.lang().code() + ".epub");
  }
}

package org.baraza.layer;

import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.access.Realms;
import org.baraza.access.Witness;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Opens layers to all who may see them, and the form of a layer to those who speak for somebody.
 */
@Controller
class LayerController {

  private static final String LAYERS = "/practices/{number:\\d{6,18}}/layers";
  private static final String LAYER = LAYERS + "/{layer:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final LayerDesk desk;
  private final PracticeCards practices;
  private final Realms realms;
  private final Witness witness;

  LayerController(LayerDesk desk, PracticeCards practices, Realms realms, Witness witness) {
    this.desk = desk;
    this.practices = practices;
    this.realms = realms;
    this.witness = witness;
  }

  @GetMapping(LAYER)
  @OpenToAll
  LayerPage show(@PathVariable long number, @PathVariable long layer, Frame frame, Reader reader) {
    return page(number, layer, Entered.NOTHING, frame, reader);
  }

  private LayerPage page(long number, long layer, Entered entered, Frame frame, Reader reader) {
    var file = desk.open(number, layer, reader);
    witness.saw(reader, file.layer().cover(), "layer", layer);
    var linked = practices.byNumbers(file.layer().content().links(), reader);
    return LayerPage.of(frame, file, linked, reader, entered, realms);
  }

  @GetMapping(LAYERS)
  @ForMembers
  LayerFormPage ask(@PathVariable long number, Frame frame, Reader reader) {
    return form(number, 0, Entered.NOTHING, frame, reader);
  }

  @PostMapping(path = LAYERS, consumes = FORM)
  @ForMembers
  Answer sign(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    desk.practice(number, reader);
    var form = new LayerForm(sent, frame);
    var speaker = form.speaker(reader);
    var audience = form.audience();
    var content = form.content(practices, reader);
    return form.entered().isSound() && speaker.isPresent()
        ? shown(number, desk.sign(number, speaker.get(), audience, content, reader), frame)
        : form(number, 0, form.entered(), frame, reader);
  }

  @GetMapping(LAYER + "/edition")
  @ForMembers
  LayerFormPage askAgain(
      @PathVariable long number, @PathVariable long layer, Frame frame, Reader reader) {
    var held = desk.held(number, layer, reader);
    return form(number, layer, LayerForm.of(held), frame, reader);
  }

  @PostMapping(path = LAYER + "/edition", consumes = FORM)
  @ForMembers
  Answer revise(
      @PathVariable long number,
      @PathVariable long layer,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var held = desk.held(number, layer, reader);
    sent.set("speaker", held.speaker().key());
    var form = new LayerForm(sent, frame);
    var audience = form.audience(held);
    var content = form.content(practices, reader);
    if (!form.entered().isSound()) {
      return form(number, layer, form.entered(), frame, reader);
    }
    desk.revise(number, layer, audience, content, reader);
    return shown(number, layer, frame);
  }

  @PostMapping(path = LAYER + "/withdrawal", consumes = FORM)
  @ForMembers
  Answer withdraw(
      @PathVariable long number,
      @PathVariable long layer,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    desk.held(number, layer, reader);
    var form = new LayerForm(sent, frame);
    if (form.text("why").isEmpty() || form.text("why").length() > 2000) {
      form.trouble("why", "layer.mend.why");
      return page(number, layer, form.entered(), frame, reader);
    }
    desk.withdraw(number, layer, form.text("why"), reader);
    return shown(number, layer, frame);
  }

  private LayerFormPage form(long number, long layer, Entered entered, Frame frame, Reader reader) {
    var speakers = Speaker.of(reader);
    if (speakers.isEmpty()) {
      throw new NotThere();
    }
    return new LayerFormPage(
        frame, desk.practice(number, reader), layer, speakers, entered, realms);
  }

  private static SeeOther shown(long practice, long layer, Frame frame) {
    return new SeeOther(frame.to("/practices/" + practice + "/layers/" + layer));
  }
}

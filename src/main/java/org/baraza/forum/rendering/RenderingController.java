package org.baraza.forum.rendering;

import java.util.Map;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.forum.rendering.Originals.Original;
import org.baraza.forum.rendering.RenderingDesk.Rendition;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Typed;
import org.baraza.forum.text.Wording;
import org.baraza.language.Lang;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what posts say in other languages. */
@Controller
class RenderingController {

  private static final String RENDERING = "/forum/posts/{post:\\d{6,18}}/translations/{into}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final RenderingDesk desk;

  RenderingController(RenderingDesk desk) {
    this.desk = desk;
  }

  @GetMapping(RENDERING)
  @ForMembers
  Answer show(@PathVariable long post, @PathVariable String into, Frame frame, Reader reader) {
    var lang = lang(into);
    var original = desk.original(post, reader);
    var open = desk.open(original, reader);
    if (original.language() == lang || open.isEmpty()) {
      throw new NotThere();
    }
    if (!open.contains(lang)) {
      return new SeeOther(frame.to(original.path() + "/translations/" + open.getFirst().code()));
    }
    var entered =
        desk.find(post, lang)
            .map(
                one -> Entered.of(Map.of("text", one.written(), "named", one.named() ? "yes" : "")))
            .orElse(Entered.of(Map.of("named", "yes")));
    return page(original, lang, entered, null, frame, reader);
  }

  private static Lang lang(String code) {
    return Lang.of(code).orElseThrow(NotThere::new);
  }

  private RenderingPage page(
      Original original,
      Lang into,
      Entered entered,
      @Nullable Shown preview,
      Frame frame,
      Reader reader) {
    return new RenderingPage(
        frame,
        original,
        into,
        desk.open(original, reader),
        desk.find(original.number(), into).orElse(null),
        entered,
        preview);
  }

  @PostMapping(path = RENDERING, consumes = FORM)
  @ForMembers
  Answer keep(
      @PathVariable long post,
      @PathVariable String into,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var lang = lang(into);
    var original = desk.open(post, lang, reader);
    var typed = new Typed(sent, frame);
    var written = typed.required("text", 2 * Typed.LONGEST);
    var source = typed.entered().value("source");
    if (!source.equals(Wording.code(original.written()))) {
      typed.wrong("", frame.word("forum.form.moved"));
    }
    if (typed.isSound() && !typed.isPreview()) {
      var isNamed = typed.entered().value("named").equals("yes");
      var refusal = desk.keep(post, new Rendition(lang, source, written, isNamed), frame, reader);
      if (refusal.isEmpty()) {
        return new SeeOther(frame.to(original.path()));
      }
      typed.wrong("", refusal);
    }
    var preview = typed.isSound() ? Shown.of(written) : null;
    return page(original, lang, typed.entered(), preview, frame, reader);
  }

  @PostMapping(path = RENDERING + "/confirmation", consumes = FORM)
  @ForMembers
  SeeOther confirm(
      @PathVariable long post,
      @PathVariable String into,
      @RequestParam(defaultValue = "") String text,
      Frame frame,
      Reader reader) {
    return new SeeOther(frame.to(desk.confirm(post, lang(into), text, reader).path()));
  }

  @PostMapping(path = RENDERING + "/removal", consumes = FORM)
  @ForMembers
  SeeOther remove(@PathVariable long post, @PathVariable String into, Frame frame, Reader reader) {
    return new SeeOther(frame.to(desk.remove(post, lang(into), reader).path()));
  }
}

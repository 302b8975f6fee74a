package org.baraza.access.data;

import java.util.Optional;
import org.baraza.access.account.Token;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opens the links of letters: a new address is confirmed, and who asked to leave stays. */
@Controller
class LetterController {

  private static final String EMAIL = "/email/{token:" + Token.SHAPE + "}";
  private static final String FAREWELL = "/farewell/{token:" + Token.SHAPE + "}";

  private final EmailChanges changes;
  private final Farewells farewells;

  LetterController(EmailChanges changes, Farewells farewells) {
    this.changes = changes;
    this.farewells = farewells;
  }

  @GetMapping(EMAIL)
  @OpenToAll
  LetterPage askEmail(@PathVariable String token, Frame frame) {
    check(changes.open(new Token(token)));
    return new LetterPage(frame, "email", false);
  }

  @PostMapping(EMAIL)
  @OpenToAll
  LetterPage confirmEmail(@PathVariable String token, Frame frame) {
    changes.confirm(changes.open(new Token(token)).orElseThrow(NotThere::new));
    return new LetterPage(frame, "email", true);
  }

  @GetMapping(FAREWELL)
  @OpenToAll
  LetterPage askToStay(@PathVariable String token, Frame frame) {
    check(farewells.find(new Token(token)));
    return new LetterPage(frame, "stay", false);
  }

  @PostMapping(FAREWELL)
  @OpenToAll
  LetterPage stay(@PathVariable String token, Frame frame) {
    farewells.cancel(farewells.find(new Token(token)).orElseThrow(NotThere::new));
    return new LetterPage(frame, "stay", true);
  }

  private static void check(Optional<?> meant) {
    if (meant.isEmpty()) {
      throw new NotThere();
    }
  }
}

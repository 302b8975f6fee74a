package org.baraza.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.baraza.ui.Tongues;
import org.baraza.ui.Unspoken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends who comes to the bare address on to the home page in their language. */
@Controller
@Unspoken
class HomeController {

  @GetMapping("/")
  @OpenToAll
  SeeOther enter(HttpServletRequest request) {
    return new SeeOther("/" + Tongues.preferred(request).code());
  }
}

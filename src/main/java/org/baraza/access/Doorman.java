package org.baraza.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands at every door and reads the sign on it. Who is not signed in is shown where to sign in;
 * who is, and has not the role, finds no such page.
 */
@Component
class Doorman implements HandlerInterceptor {

  private final Readers readers;

  Doorman(Readers readers) {
    this.readers = readers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod door)) {
      return true;
    }
    var forRole = door.getMethodAnnotation(ForRole.class);
    if (forRole == null && !door.hasMethodAnnotation(ForMembers.class)) {
      return true;
    }
    var reader = readers.of(request);
    if (reader.account().isEmpty()) {
      showWhereToSignIn(request, response);
      return false;
    }
    if (forRole != null && Arrays.stream(forRole.value()).noneMatch(reader::holds)) {
      throw new NotThere();
    }
    return true;
  }

  private static void showWhereToSignIn(HttpServletRequest request, HttpServletResponse response) {
    var path = request.getRequestURI();
    var language = path.substring(0, Math.max(3, path.indexOf('/', 1)));
    var query = request.getQueryString();
    var back = query == null ? path : path + '?' + query;
    response.setStatus(303);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Location", language + "/sign-in?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
  }
}

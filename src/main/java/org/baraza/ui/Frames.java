package org.baraza.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands controllers the frame of the current request; the first segment of the address says the
 * language.
 */
@Component
class Frames implements HandlerMethodArgumentResolver {

  private final Words words;
  private final List<Guests> guests;

  Frames(Words words, List<Guests> guests) {
    this.words = words;
    this.guests = guests;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Frame.class;
  }

  @Override
  public Frame resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var http = request.getNativeRequest(HttpServletRequest.class);
    if (http == null) {
      throw new IllegalStateException("a frame belongs to an HTTP request");
    }
    return of(http);
  }

  Frame of(HttpServletRequest request) {
    var path = request.getRequestURI();
    var end = path.indexOf('/', 1);
    var first = path.substring(1, end < 0 ? path.length() : end);
    var spoken = Lang.of(first);
    var rest = spoken.isEmpty() ? path : end < 0 ? "" : path.substring(end);
    var query = request.getQueryString();
    return new Frame(
        words,
        spoken.orElseGet(() -> Tongues.preferred(request)),
        rest,
        query == null || query.isEmpty() ? "" : "?" + query,
        request.getHeader("HX-Request") != null,
        Vantage.of(request),
        guests.stream().flatMap(room -> room.of(request).stream()).findFirst().orElse(null));
  }
}

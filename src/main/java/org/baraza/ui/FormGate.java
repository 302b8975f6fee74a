package org.baraza.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets forms with files in only where files are taken in: elsewhere the line would read them to the
 * disk before anybody asked who sends them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class FormGate extends OncePerRequestFilter {

  private final List<FileDoor> open;
  private final HandlerExceptionResolver troubles;

  FormGate(
      List<FileDoor> open,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver troubles) {
    this.open = open;
    this.troubles = troubles;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var type = request.getContentType();
    var brings = type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    if (brings && open.stream().noneMatch(door -> door.isAt(request.getRequestURI()))) {
      troubles.resolveException(
          request, response, null, new ErrorResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
    } else {
      chain.doFilter(brings ? new Unread(request) : request, response);
    }
  }

  /**
   * A form that nobody has read yet: to ask for a field of it would read all of it, before it was
   * seen how large it is.
   */
  private static final class Unread extends HttpServletRequestWrapper {

    Unread(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }
  }
}

package org.baraza.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Turns what goes wrong into a page in the reader's language that tells nothing else. */
@ControllerAdvice
class Troubles {

  private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

  /** Everything is well, but for now there is too much to do. */
  private static final int BUSY = 503;

  private final Frames frames;

  Troubles(Frames frames) {
    this.frames = frames;
  }

  @ExceptionHandler
  Answer on(NotThere nothing, HttpServletRequest request) {
    return new ErrorPage(frames.of(request), 404, "missing");
  }

  /** An address whose letters are not well encoded. */
  @ExceptionHandler
  Answer on(InvalidParameterException odd, HttpServletRequest request) {
    return new ErrorPage(frames.of(request), 400, "request");
  }

  @ExceptionHandler
  Answer on(Exception trouble, HttpServletRequest request) {
    var status = trouble instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
    if (status == BUSY) {
      LOG.warn("a reader was asked to come again: {}", trouble.getMessage());
    } else if (status >= 500) {
      LOG.error("a request failed", trouble);
    }
    return new ErrorPage(frames.of(request), status, reason(status));
  }

  /**
   * What failed before it reached a room, such as a form whose letters are not well encoded: the
   * server comes back with its status alone.
   */
  @Unspoken
  @Controller
  static class Early implements ErrorController {

    private final Frames frames;

    Early(Frames frames) {
      this.frames = frames;
    }

    @OpenToAll
    @RequestMapping("/error")
    Answer on(HttpServletRequest request) {
      var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
      var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
      if (!(asked instanceof String path) || !(status instanceof Integer code)) {
        throw new NotThere();
      }
      return new ErrorPage(frames.of(new Asked(request, path)), code, reason(code));
    }
  }

  /** A request under the address it was made for. */
  private static final class Asked extends HttpServletRequestWrapper {

    private final String path;

    Asked(HttpServletRequest request, String path) {
      super(request);
      this.path = path;
    }

    @Override
    public String getRequestURI() {
      return path;
    }
  }

  private static String reason(int status) {
    return switch (status) {
      case 404 -> "missing";
      case 405 -> "method";
      case BUSY -> "busy";
      default -> status < 500 ? "request" : "trouble";
    };
  }
}

package org.baraza.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

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

  private static String reason(int status) {
    return switch (status) {
      case 404 -> "missing";
      case 405 -> "method";
      case BUSY -> "busy";
      default -> status < 500 ? "request" : "trouble";
    };
  }
}

package org.baraza.paper;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A sheet could not be printed in time: the reader may try again. */
class NotPrinted extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  NotPrinted(String reason) {
    super(HttpStatus.SERVICE_UNAVAILABLE);
    setDetail(reason);
  }
}

package org.baraza.paper;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What somebody waits for could not be printed in time: they may try again. */
public class NotPrinted extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  public NotPrinted(String reason) {
    super(HttpStatus.SERVICE_UNAVAILABLE);
    setDetail(reason);
  }
}

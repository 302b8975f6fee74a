package org.baraza.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One request and its response. The validator is a hash of the very bytes the reader gets, so it
 * can depend on nothing the reader may not see.
 */
record Exchange(HttpServletRequest request, HttpServletResponse response) {

  private static final int WORTH_COMPRESSING = 1_000;
  private static final String VARY = "Accept, Accept-Encoding, Cookie, HX-Request";
  private static final String PACKED_BY_ITSELF = "application/pdf";

  void seeOther(String path) {
    var asks = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    response.setStatus(asks ? 302 : 303);
    response.setHeader("Location", path);
    response.setHeader("Vary", "Accept-Language");
  }

  /** Whether data is asked for rather than a page. */
  boolean wantsData() {
    var accept = request.getHeader("Accept");
    return accept != null && accept.contains("application/json") && !accept.contains("text/html");
  }

  void send(int status, String type, byte[] body, @Nullable String name) throws IOException {
    response.setHeader("Vary", VARY);
    if (!response.containsHeader("Cache-Control")) {
      response.setHeader("Cache-Control", "no-cache");
    }
    if (name != null) {
      response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name));
    }
    var tag = Validator.of(body);
    if (status == 200) {
      response.setHeader("ETag", tag);
    }
    if (status == 200 && Validator.matches(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(304);
      return;
    }
    response.setStatus(status);
    response.setContentType(type);
    if (!type.equals(PACKED_BY_ITSELF) && body.length > WORTH_COMPRESSING && acceptsGzip()) {
      var packed = Gzip.quickly(body);
      if (status == 200) {
        Keeper.keep(request, type, packed, tag);
      }
      writePacked(packed);
    } else {
      write(body);
    }
  }

  /** Sends a kept answer as it was sent the first time. */
  void sendAgain(KeptAnswers.Answered answer) throws IOException {
    response.setHeader("Vary", VARY);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", answer.tag());
    if (Validator.matches(request.getHeader("If-None-Match"), answer.tag())) {
      response.setStatus(304);
      return;
    }
    response.setContentType(answer.type());
    writePacked(answer.packed());
  }

  private void writePacked(byte[] packed) throws IOException {
    response.setHeader("Content-Encoding", "gzip");
    write(packed);
  }

  private void write(byte[] sent) throws IOException {
    response.setContentLength(sent.length);
    response.getOutputStream().write(sent);
  }

  boolean acceptsGzip() {
    var accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

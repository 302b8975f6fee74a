package org.baraza.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
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

  void tell(int status, Map<String, String> headers) {
    response.setStatus(status);
    headers.forEach(response::setHeader);
  }

  /** Hands a file out, or the rest of it to who has a part. */
  void hand(Stored file) throws IOException {
    var size = Files.size(file.file());
    var tag = '"' + file.digest() + '"';
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader(
        "Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()));
    response.setHeader("Vary", VARY);
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("ETag", tag);
    if (!response.containsHeader("Cache-Control")) {
      response.setHeader("Cache-Control", "no-cache");
    }
    response.setContentType(file.type());
    var start = Rest.of(request, tag, size);
    response.setStatus(start == 0 ? 200 : 206);
    if (start > 0) {
      response.setHeader("Content-Range", "bytes " + start + '-' + (size - 1) + '/' + size);
    }
    response.setContentLengthLong(size - start);
    try (var stream = Files.newInputStream(file.file())) {
      stream.skipNBytes(start);
      stream.transferTo(response.getOutputStream());
    }
  }

  /** Packs a file while it is sent; how long it becomes, and what it is known by, is not known. */
  void pack(Parcel parcel) throws IOException {
    response.setHeader("Vary", VARY);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition", "attachment; filename*=UTF-8''" + encoded(parcel.name()));
    response.setContentType(parcel.type());
    parcel.packing().into(response.getOutputStream());
  }

  /** The rest of a file, as who has the beginning asks for it. */
  private static final class Rest {

    private static final Pattern ASKED = Pattern.compile("bytes=(\\d{1,18})-");

    private Rest() {}

    /** Where it begins; 0 where all is asked for, or it is no longer the same file. */
    static long of(HttpServletRequest request, String tag, long size) {
      var range = request.getHeader("Range");
      var same = request.getHeader("If-Range");
      var asked = range == null ? null : ASKED.matcher(range);
      if (asked == null || !asked.matches() || same != null && !same.equals(tag)) {
        return 0;
      }
      var start = Long.parseLong(asked.group(1));
      return start < size ? start : 0;
    }
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

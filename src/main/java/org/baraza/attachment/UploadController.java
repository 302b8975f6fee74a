package org.baraza.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.attachment.Unacceptable.Reason;
import org.baraza.ui.Answer;
import org.baraza.ui.Frame;
import org.baraza.ui.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Takes files in piece by piece, so that a line that is cut costs nothing: the tus protocol 1.0.0,
 * its core and the extension creation (tus.io/protocols/resumable-upload).
 */
@Controller
@RequestMapping("/drafts/{draft:\\d{6,18}}/uploads")
class UploadController {

  private static final String VERSION = "1.0.0";
  private static final String PIECE = "application/offset+octet-stream";

  private final UploadDesk desk;
  private final AttachmentSettings settings;

  UploadController(UploadDesk desk, AttachmentSettings settings) {
    this.desk = desk;
    this.settings = settings;
  }

  /** What this end of the protocol can do. */
  @RequestMapping(method = RequestMethod.OPTIONS)
  @ForMembers
  Told ask() {
    return told(
        204,
        "Tus-Version",
        VERSION,
        "Tus-Extension",
        "creation",
        "Tus-Max-Size",
        String.valueOf(settings.largest().toBytes()));
  }

  /** Begins an upload. */
  @PostMapping
  @ForMembers
  Answer begin(
      @PathVariable long draft,
      @RequestHeader(name = "Tus-Resumable", defaultValue = "") String version,
      @RequestHeader(name = "Upload-Length", defaultValue = "") String length,
      @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata,
      Frame frame,
      Reader reader) {
    desk.open(draft, reader);
    if (!version.equals(VERSION)) {
      return otherVersion();
    }
    if (!length.matches("\\d{1,15}")) {
      return told(400);
    }
    try {
      var said = said(metadata);
      var number =
          desk.begin(
              draft,
              said.getOrDefault("filename", ""),
              said.getOrDefault("modified", ""),
              Long.parseLong(length),
              reader);
      return told(
          201,
          "Location",
          frame.to("/drafts/" + draft + "/uploads/" + number),
          "Upload-Offset",
          "0");
    } catch (Unacceptable refused) {
      return told(refused.reason() == Reason.LARGE ? 413 : 400);
    }
  }

  /** How much of it is here. */
  @RequestMapping(path = "/{number:\\d{6,18}}", method = RequestMethod.HEAD)
  @ForMembers
  Told tell(@PathVariable long draft, @PathVariable long number, Reader reader) {
    var one = desk.upload(draft, number, reader);
    return told(
        200,
        "Upload-Offset",
        String.valueOf(desk.offset(one)),
        "Upload-Length",
        String.valueOf(one.size()),
        "Cache-Control",
        "no-store");
  }

  /** Goes on with it. What came in before the line was cut is kept. */
  @RequestMapping(path = "/{number:\\d{6,18}}", method = RequestMethod.PATCH)
  @ForMembers
  Answer goOn(
      @PathVariable long draft,
      @PathVariable long number,
      @RequestHeader(name = "Tus-Resumable", defaultValue = "") String version,
      @RequestHeader(name = "Upload-Offset", defaultValue = "") String offset,
      @RequestHeader(name = "Content-Type", defaultValue = "") @Nullable String type,
      HttpServletRequest request,
      Reader reader)
      throws IOException {
    var one = desk.upload(draft, number, reader);
    if (!version.equals(VERSION)) {
      return otherVersion();
    }
    if (!PIECE.equals(type)) {
      return told(415);
    }
    if (!offset.matches("\\d{1,15}")) {
      return told(400);
    }
    var start = Long.parseLong(offset);
    if (start + Math.max(0, request.getContentLengthLong()) > one.size()) {
      return told(413);
    }
    try {
      var now = desk.append(one, start, request.getInputStream());
      return told(204, "Upload-Offset", String.valueOf(now));
    } catch (Folder.Misplaced elsewhere) {
      return told(409);
    } catch (Folder.Busy busy) {
      return told(423);
    }
  }

  private static Told otherVersion() {
    return told(412, "Tus-Version", VERSION);
  }

  private static Told told(int status, String... headers) {
    var all = new TreeMap<>(Map.of("Tus-Resumable", VERSION));
    for (int i = 0; i + 1 < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    return new Told(status, all);
  }

  /** What a client says of a file: names, each with a value in Base64, between commas. */
  static Map<String, String> said(String metadata) {
    var said = new HashMap<String, String>();
    for (var pair : metadata.split(",")) {
      var parts = pair.strip().split(" ", 2);
      if (parts.length == 2) {
        try {
          var value = Base64.getDecoder().decode(parts[1].strip());
          said.put(parts[0], FileName.legible(new String(value, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException odd) {
          said.remove(parts[0]);
        }
      }
    }
    return said;
  }
}

package org.baraza;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.baraza.access.AccountId;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/**
 * Somebody at the running house who is signed in.
 *
 * @param session the value of their cookie
 */
public record Visitor(Site site, AccountId account, String session) {

  public HttpResponse<byte[]> get(String path, String... headers) {
    return site.get(path, with(headers));
  }

  /** The page at a path, taken apart. */
  public Document page(String path) {
    return site.parsed(get(path), path);
  }

  /** What a path says to them when they ask for data. */
  public JsonNode data(String path) {
    return Site.json(get(path, "Accept", "application/json"));
  }

  /** Sends a form as a browser would: names and values by turns. */
  public HttpResponse<byte[]> post(String path, String... fields) {
    return site.post(path, fields, with("Sec-Fetch-Site", "same-origin"));
  }

  /** The page that a form sent to a path comes back with, taken apart. */
  public Document posted(String path, String... fields) {
    return site.parsed(post(path, fields), path);
  }

  /** Sends a form with a file in its field {@code file}; other names and values by turns. */
  public HttpResponse<byte[]> upload(String path, String name, byte[] file, String... fields) {
    var body = new ByteArrayOutputStream();
    for (int i = 0; i + 1 < fields.length; i += 2) {
      body.writeBytes(part("name=\"" + fields[i] + '"'));
      body.writeBytes((fields[i + 1] + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(part("name=\"file\"; filename=\"" + name + '"'));
    body.writeBytes(file);
    body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    var headers =
        with("Sec-Fetch-Site", "same-origin", "Content-Type", "multipart/form-data; boundary=edge");
    return site.send("POST", path, body.toByteArray(), headers);
  }

  private static byte[] part(String disposition) {
    return ("--edge\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private String[] with(String... headers) {
    return Stream.concat(Stream.of("Cookie", "session=" + session), Stream.of(headers))
        .toArray(String[]::new);
  }
}

package org.baraza.attachment;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.stream.Stream;
import org.baraza.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Speaks to the house as a browser does, and as a client of the tus protocol. */
abstract class Sender {

  static final String AUTHOR = "account=631001";
  static final String PIECE = "application/offset+octet-stream";

  final Site site;
  private final HttpClient client = HttpClient.newHttpClient();

  Sender(Site site) {
    this.site = site;
  }

  HttpResponse<String> form(String draft, String reader, String name, byte[] file)
      throws Exception {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        Papers.utf8(
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
    body.writeBytes(file);
    body.writeBytes(Papers.utf8("\r\n--edge--\r\n"));
    return send(
        "POST",
        draft + "/attachments",
        reader,
        BodyPublishers.ofByteArray(body.toByteArray()),
        "Content-Type",
        "multipart/form-data; boundary=edge");
  }

  HttpResponse<String> patch(String upload, long offset, byte[] piece) throws Exception {
    return tus(
        "PATCH",
        upload,
        AUTHOR,
        BodyPublishers.ofByteArray(piece),
        "Upload-Offset",
        "" + offset,
        "Content-Type",
        PIECE);
  }

  HttpResponse<String> tus(
      String method, String path, String reader, BodyPublisher body, String... headers)
      throws Exception {
    var all = Stream.concat(Stream.of("Tus-Resumable", "1.0.0"), Stream.of(headers));
    return send(method, path, reader, body, all.toArray(String[]::new));
  }

  HttpResponse<String> get(String path, String reader) throws Exception {
    return send("GET", path, reader, none());
  }

  Document page(String path, String reader) throws Exception {
    return Jsoup.parse(get(path, reader).body());
  }

  HttpResponse<String> post(String path, String reader, String... fields) throws Exception {
    var pairs = new ArrayList<String>();
    for (int i = 0; i + 1 < fields.length; i += 2) {
      pairs.add(Site.encoded(fields[i]) + '=' + Site.encoded(fields[i + 1]));
    }
    return send(
        "POST",
        path,
        reader,
        BodyPublishers.ofString(String.join("&", pairs)),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  HttpResponse<String> send(
      String method, String path, String reader, BodyPublisher body, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(site.at(path)))
            .method(method, body)
            .header("Sec-Fetch-Site", "same-origin");
    if (!reader.isEmpty()) {
      request.header("X-Test-Reader", reader);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  static BodyPublisher none() {
    return BodyPublishers.noBody();
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static long number(String path) {
    return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
  }

  /** What comes back while most of a form is still to be sent. */
  String firstLineAfterAPartOf(String path, long length) throws Exception {
    var address = URI.create(site.at(path));
    try (var line = new Socket(address.getHost(), address.getPort())) {
      line.setSoTimeout(10_000);
      var head =
          "POST %s HTTP/1.1\r\nHost: %s\r\nX-Test-Reader: %s\r\nSec-Fetch-Site: same-origin\r\n"
              + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n";
      var to = line.getOutputStream();
      to.write(Papers.utf8(head.formatted(path, address.getAuthority(), AUTHOR, length)));
      to.write(
          Papers.utf8(
              "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"));
      to.write(new byte[100_000]);
      to.flush();
      var answer = new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8);
      return new BufferedReader(answer).readLine();
    }
  }

  String draft(String title) throws Exception {
    var first = header(post("/fr/drafts", AUTHOR, "kind", "snapshot"), "Location");
    var draft = first.substring(0, first.lastIndexOf('/'));
    post(first, AUTHOR, snapshot(title));
    return draft;
  }

  static String[] snapshot(String title) {
    return new String[] {
      "title",
      title,
      "language",
      "fr",
      "countries",
      "MRT",
      "summary",
      "Des médiateurs règlent les différends autour des puits.",
      "description",
      "Chaque puits a son conseil."
    };
  }
}

package org.baraza;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running house, asked as any client would: nothing is followed, kept or unpacked unasked. */
public class Site {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  private final Environment environment;

  Site(Environment environment) {
    this.environment = environment;
  }

  /** The full address of a path. */
  public String at(String path) {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
  }

  /** A value as it may stand in an address. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public HttpResponse<byte[]> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  public HttpResponse<byte[]> send(String method, String path, String... headers) {
    return send(method, path, BodyPublishers.noBody(), headers);
  }

  /** Sends a form: names and values by turns. */
  public HttpResponse<byte[]> post(String path, String[] fields, String... headers) {
    var pairs = new ArrayList<String>();
    for (int i = 0; i + 1 < fields.length; i += 2) {
      pairs.add(encoded(fields[i]) + '=' + encoded(fields[i + 1]));
    }
    var type = Stream.of("Content-Type", "application/x-www-form-urlencoded");
    var body = BodyPublishers.ofString(String.join("&", pairs));
    return send("POST", path, body, Stream.concat(type, Stream.of(headers)).toArray(String[]::new));
  }

  /** Sends bytes as they are. */
  public HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers) {
    return send(method, path, BodyPublishers.ofByteArray(body), headers);
  }

  private HttpResponse<byte[]> send(
      String method, String path, BodyPublisher body, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(at(path))).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(method + ' ' + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** All that comes back for a first line that no client would write. */
  public String raw(String line) throws IOException {
    var port = Integer.parseInt(environment.getRequiredProperty("local.server.port"));
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      var request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The page at a path, taken apart. */
  public Document page(String path) {
    return parsed(get(path), path);
  }

  public Document parsed(HttpResponse<byte[]> answer, String path) {
    return Jsoup.parse(text(answer), at(path));
  }

  /** What the path says to who asks for data. */
  public JsonNode data(String path) {
    return json(get(path, "Accept", "application/json"));
  }

  static JsonNode json(HttpResponse<byte[]> answer) {
    return JSON.readTree(unpacked(answer));
  }

  public static String text(HttpResponse<byte[]> answer) {
    return new String(unpacked(answer), StandardCharsets.UTF_8);
  }

  /** The body of an answer, unpacked. */
  public static byte[] unpacked(HttpResponse<byte[]> answer) {
    if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
      return answer.body();
    }
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

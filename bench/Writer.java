import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A member who writes into the forum.
 *
 * @param http with the cookie of their session
 */
record Writer(HttpClient http, String address) {

  private static final Pattern PASSWORD = Pattern.compile("with the password (\\S+) as");
  private static final String TEXT =
      "We began with the families, then with the imams of the quarter; after a year the mayor paid"
          + " for two mentors. What would you do otherwise where there is no mayor to ask?";

  /**
   * @param said what the platform said when it started: the password of its invented people
   */
  static Writer signedIn(int port, String said) throws IOException, InterruptedException {
    var password = PASSWORD.matcher(said);
    if (!password.find()) {
      throw new IllegalStateException("the platform named no password");
    }
    var http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    var writer = new Writer(http, "http://localhost:" + port);
    writer.send("/en/sign-in", "email=member%40example.org&password=" + coded(password.group(1)));
    return writer;
  }

  /** Answers in a topic; gives the milliseconds it took. */
  double answer(String topic) throws IOException, InterruptedException {
    var from = System.nanoTime();
    send(topic + "/posts", "language=en&text=" + coded(TEXT));
    return (System.nanoTime() - from) / 1e6;
  }

  private void send(String path, String form) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(form))
            .build();
    var reply = http.send(request, BodyHandlers.discarding());
    if (reply.statusCode() != 303 && reply.statusCode() != 302) {
      throw new IllegalStateException(path + " answered " + reply.statusCode());
    }
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

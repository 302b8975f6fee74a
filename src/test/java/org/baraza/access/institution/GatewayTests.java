package org.baraza.access.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.baraza.access.institution.Provider.Newcomers;
import org.baraza.language.Lang;
import org.baraza.ui.Addressed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTests {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private String there;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    there = "http://localhost:" + server.getAddress().getPort();
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          var elsewhere = exchange.getRequestURI().getPath().equals("/elsewhere");
          var body = "{\"issuer\":\"%s\"}".formatted(there).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Location", there + "/elsewhere");
          exchange.sendResponseHeaders(elsewhere ? 200 : 302, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void whereAnInstitutionSendsUsOnWeDoNotGo() {
    var gateway = new Gateway(Addressed.at("http://localhost"), Clock.systemUTC());
    var flight = Flight.begin("one", false, NOW, Lang.EN, "");

    assertThatThrownBy(() -> gateway.out(provider(Duration.ZERO), flight))
        .isInstanceOf(InstitutionAway.class);
    assertThatThrownBy(
            () -> new PublishedKeys(5_000).retrieveResource(URI.create(there + "/keys").toURL()))
        .isInstanceOf(IOException.class);
    assertThat(asked).containsExactly("/.well-known/openid-configuration", "/keys");
  }

  @Test
  void aProofIsRecentForItsTimeAndAMinuteThatClocksMayBeApart() {
    var recent = provider(Duration.ofMinutes(10));

    assertThat(recent.isRecent(Date.from(NOW.minusSeconds(659)), NOW)).isTrue();
    assertThat(recent.isRecent(Date.from(NOW.minusSeconds(660)), NOW)).isFalse();
    assertThat(recent.isRecent(null, NOW)).isFalse();
    assertThat(provider(Duration.ZERO).isRecent(null, NOW)).isTrue();
  }

  private Provider provider(Duration recent) {
    return new Provider(
        "one",
        "One",
        there,
        "client",
        "",
        List.of("openid"),
        List.of(),
        "groups",
        List.of(),
        Newcomers.REFUSED,
        List.of(),
        recent);
  }
}

package org.baraza.access.institution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A ministry of the tests' house that vouches for its people. It is there once it is opened. */
public final class Ministry implements AutoCloseable {

  static final String CLIENT = "baraza";
  private static final int PORT = free();
  private static final String ISSUER = "http://localhost:" + PORT + "/ministry";

  private final MockOAuth2Server server = new MockOAuth2Server();

  private Ministry() {
    server.start(InetAddress.getLoopbackAddress(), PORT);
    List.of("ministry", "bureau").forEach(this::takeKey);
  }

  /** Whoever asks first gets the first key: the house, which remembers keys, is to find them. */
  private void takeKey(String institution) {
    server.issueToken(institution);
  }

  static Ministry open() {
    return new Ministry();
  }

  /** What the house is told of it: one that takes newcomers, and one that does not. */
  public static String[] settings() {
    var first = "baraza.institution.providers[0].";
    var second = "baraza.institution.providers[1].";
    return new String[] {
      first + "code=ministry",
      first + "name=Ministry of Examples",
      first + "issuer=" + ISSUER,
      first + "client-id=" + CLIENT,
      first + "client-secret=a secret of the tests",
      first + "strong=mfa",
      first + "roles[0].value=ct-focal",
      first + "roles[0].role=FOCAL_POINT",
      first + "roles[0].of=MRT",
      first + "roles[1].value=ct-editor",
      first + "roles[1].role=EDITOR",
      first + "newcomers=admitted",
      first + "domains=ministry.example.org",
      second + "code=bureau",
      second + "name=Bureau of Examples",
      second + "issuer=http://localhost:" + PORT + "/bureau",
      second + "client-id=" + CLIENT,
      second + "recent=10m"
    };
  }

  /** The next token vouches for this person in this way. */
  void vouch(String institution, String subject, Map<String, Object> claims, long seconds) {
    server.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            institution, subject, "JWT", List.of(CLIENT), claims, seconds));
  }

  @Override
  public void close() {
    server.shutdown();
  }

  private static int free() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.baraza.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.store.Sight;
import org.baraza.ui.Guest;
import org.baraza.ui.Guests;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a test be any reader, by a header such as {@code 5 focal_point:KEN reviewer:}. A request
 * without the header is left as it is.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
public class ReaderHeader extends OncePerRequestFilter implements Guests {

  public static final String NAME = "X-Test-Reader";

  /**
   * The reader that the header names: {@code 482130 focal_point:MRT editor:}, or {@code
   * account=482130;roles=focal_point:MRT,editor}.
   */
  public static Reader reader(String header) {
    var words = header.replace("account=", "").replaceFirst(";\\s*roles=", ",").split("[ ,;]+");
    Set<Mandate> mandates =
        Arrays.stream(words).skip(1).map(ReaderHeader::mandate).collect(Collectors.toSet());
    return Reader.of(new AccountId(Long.parseLong(words[0])), mandates);
  }

  private static Mandate mandate(String word) {
    var parts = word.split(":", 2);
    return new Mandate(
        Role.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts.length > 1 ? parts[1] : "");
  }

  @Override
  public Optional<Guest> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(NAME))
        .map(header -> new Guest("Reader " + reader(header).self(), (_, _) -> false));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader(NAME);
    if (header == null) {
      chain.doFilter(request, response);
      return;
    }
    var reader = reader(header);
    request.setAttribute(Readers.ATTRIBUTE, reader);
    try {
      Sight.with(
          reader.keys(),
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}

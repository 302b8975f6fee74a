package org.baraza.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.store.Sight;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a test be any reader, by a header such as {@code 5 focal_point:KEN reviewer:}. A request
 * without the header is left as it is.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
public class ReaderHeader extends OncePerRequestFilter {

  public static final String NAME = "X-Test-Reader";

  /** The reader that the header names. */
  public static Reader reader(String header) {
    var words = header.split(" ");
    Set<Mandate> mandates =
        Arrays.stream(words).skip(1).map(ReaderHeader::mandate).collect(Collectors.toSet());
    return Reader.of(new AccountId(Long.parseLong(words[0])), mandates);
  }

  private static Mandate mandate(String word) {
    var parts = word.split(":", 2);
    return new Mandate(Role.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
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

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
import org.baraza.ui.Guest;
import org.baraza.ui.Guests;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a test come as whoever it says: {@code X-Test-Reader:
 * account=482130;roles=focal_point:MRT,editor}.
 */
@Component
class ReaderByHeader extends OncePerRequestFilter implements Guests {

  private static final String HEADER = "X-Test-Reader";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    reader(request).ifPresent(reader -> request.setAttribute(Readers.ATTRIBUTE, reader));
    chain.doFilter(request, response);
  }

  @Override
  public Optional<Guest> of(HttpServletRequest request) {
    return reader(request).map(reader -> new Guest("Reader " + reader.self(), 0));
  }

  private static Optional<Reader> reader(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HEADER)).map(ReaderByHeader::read);
  }

  private static Reader read(String said) {
    var parts =
        Arrays.stream(said.split(";"))
            .map(part -> part.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    var account = new AccountId(Long.parseLong(parts.get("account")));
    return Reader.of(account, mandates(parts.getOrDefault("roles", "")));
  }

  private static Set<Mandate> mandates(String roles) {
    return Arrays.stream(roles.split(","))
        .filter(role -> !role.isBlank())
        .map(role -> role.split(":", 2))
        .map(role ->
            new Mandate(
                Role.valueOf(role[0].strip().toUpperCase(Locale.ROOT)),
                role.length > 1 ? role[1] : ""))
        .collect(Collectors.toSet());
  }
}

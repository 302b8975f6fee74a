package org.baraza.access.session;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * What we take of Spring Security: its firewall against addresses written to mislead, and its
 * passwords. Who may open which door says the door; who comes says {@link Recognition}; what
 * another site sends stops {@link ForgeryGuard}. So the chain itself is empty, and reading stays
 * without a trace.
 */
@Configuration(proxyBeanMethods = false)
class Locks {

  private static final String USED =
      """
      update %TABLE_NAME% as kept
      set session_id = now.session, last_access_time = now.used, max_inactive_interval = now.idle,
        expiry_time = now.expiry, principal_name = now.principal
      from (values (?::text, ?::bigint, ?::int, ?::bigint, ?::text, ?::text))
        as now (session, used, idle, expiry, principal, id)
      where kept.primary_id = now.id and (kept.session_id <> now.session
        or kept.last_access_time < now.used - 60000 or kept.max_inactive_interval <> now.idle
        or kept.principal_name is distinct from now.principal)
      """;

  @Bean
  SecurityFilterChain nothingMore() {
    return new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, List.of());
  }

  /** Header values and names of fields are taken as they come: pages escape what they show. */
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedHeaderValues(_ -> true);
    firewall.setAllowedParameterNames(_ -> true);
    return firewall;
  }

  /**
   * That a session was used is written once a minute: a row that stays as it is costs no write to
   * disk, which else every request of somebody signed in would wait for.
   */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldom() {
    return sessions -> sessions.setUpdateSessionQuery(USED);
  }

  @Bean
  RequestRejectedHandler refusal(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver troubles) {
    return (request, response, _) ->
        troubles.resolveException(
            request, response, null, new ErrorResponseException(HttpStatus.BAD_REQUEST));
  }
}

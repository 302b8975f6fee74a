package org.baraza.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.baraza.store.Epoch;
import org.baraza.store.Sight;
import org.baraza.ui.KeptAnswers.Answered;
import org.baraza.ui.KeptAnswers.Moment;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sends what is {@link Kept} again. Whoever sees more than everyone does, or sends a cookie that
 * may say who they are, is never answered from what is kept, and what they get is not kept.
 */
@Component
class Keeper implements HandlerInterceptor, WebMvcConfigurer {

  /** Where a request carries the place its answer is to be kept in. */
  private static final String PLACE = Keeper.class.getName();

  private static final Pattern PAGE = Pattern.compile("page=[1-9][0-9]{0,7}");

  /** A place that an answer is to be kept in, should it turn out well. */
  private record Place(String key, Moment moment, KeptAnswers answers) {}

  private final KeptAnswers answers;
  private final Epoch epoch;
  private final Clock clock;

  Keeper(KeptAnswers answers, Epoch epoch, Clock clock) {
    this.answers = answers;
    this.epoch = epoch;
    this.clock = clock;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    var exchange = new Exchange(request, response);
    var kept = handler instanceof HandlerMethod door ? door.getMethodAnnotation(Kept.class) : null;
    if (kept == null || !isPlain(exchange, kept)) {
      return true;
    }
    var key = key(exchange);
    var moment = moment(kept);
    var known = answers.find(key, moment);
    if (known.isPresent()) {
      exchange.sendAgain(known.get());
      return false;
    }
    request.setAttribute(PLACE, new Place(key, moment, answers));
    return true;
  }

  private Moment moment(Kept kept) {
    return kept.talk()
        ? new Moment(epoch.now(), epoch.talk(), clock.instant().getEpochSecond() / 60)
        : new Moment(epoch.now(), 0, LocalDate.now(clock).toEpochDay());
  }

  private static boolean isPlain(Exchange exchange, Kept kept) {
    var request = exchange.request();
    var query = request.getQueryString();
    return request.getMethod().equals("GET")
        && (query == null || kept.talk() && PAGE.matcher(query).matches())
        && exchange.acceptsGzip()
        && Sight.isPublic()
        && isNobody(request.getCookies());
  }

  private static boolean isNobody(Cookie @org.jspecify.annotations.Nullable [] cookies) {
    return cookies == null || Arrays.stream(cookies).allMatch(Vantage::isIn);
  }

  private static String key(Exchange exchange) {
    var request = exchange.request();
    return request.getRequestURI()
        + (request.getQueryString() == null ? "" : '?' + request.getQueryString())
        + (exchange.wantsData() ? " data" : "")
        + (request.getHeader("HX-Request") == null ? "" : " fragment")
        + ' '
        + Vantage.of(request).query();
  }

  /** What is answered now is not kept, whatever its door said. */
  static void letGo(HttpServletRequest request) {
    request.removeAttribute(PLACE);
  }

  /** Keeps an answer with status 200 if its door said so; {@code packed} is its body by gzip. */
  static void keep(HttpServletRequest request, String type, byte[] packed, String tag) {
    if (request.getAttribute(PLACE) instanceof Place place) {
      place.answers().keep(place.key(), new Answered(place.moment(), type, packed, tag));
    }
  }
}

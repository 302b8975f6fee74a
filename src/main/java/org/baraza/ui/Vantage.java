package org.baraza.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a reader looks from: the context that records should fit, and what shall count more or less
 * in that. It stands in the address, and else in a cookie that tells nothing of who they are.
 *
 * @param context the code of the context, or nothing
 * @param weights as the address gave them, by their parameter: {@code w.law} and {@code 2}
 */
public record Vantage(String context, Map<String, String> weights) {

  public static final Vantage NOWHERE = new Vantage("", Map.of());

  static final String COOKIE = "vantage";

  /** Its name over TLS: browsers take it from this very host alone. */
  static final String GUARDED_COOKIE = "__Host-vantage";

  private static final String FOR = "for";
  private static final int MOST_WEIGHTS = 20;
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,24}");
  private static final Pattern WEIGHT = Pattern.compile("w\\.[a-z]{2,20}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,2})?");

  public Vantage {
    weights = Map.copyOf(weights);
  }

  static Vantage of(HttpServletRequest request) {
    var code = request.getParameter(FOR);
    if (code == null) {
      return remembered(request);
    }
    var weights = new TreeMap<String, String>();
    request.getParameterMap().forEach((name, values) -> weigh(weights, name, values[0]));
    return of(code, weights);
  }

  private static Vantage of(String code, SortedMap<String, String> weights) {
    return CODE.matcher(code).matches() ? new Vantage(code, weights) : NOWHERE;
  }

  private static void weigh(SortedMap<String, String> weights, String name, String value) {
    if (weights.size() < MOST_WEIGHTS
        && WEIGHT.matcher(name).matches()
        && NUMBER.matcher(value).matches()) {
      weights.put(name, value);
    }
  }

  /** Whether the address itself says where the reader looks from, or that it is from nowhere. */
  static boolean isSaid(HttpServletRequest request) {
    return request.getParameter(FOR) != null;
  }

  private static Vantage remembered(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? NOWHERE
        : Arrays.stream(cookies)
            .filter(Vantage::isIn)
            .map(Cookie::getValue)
            .map(Vantage::read)
            .findFirst()
            .orElse(NOWHERE);
  }

  static boolean isIn(Cookie cookie) {
    return cookie.getName().equals(COOKIE) || cookie.getName().equals(GUARDED_COOKIE);
  }

  private static Vantage read(String query) {
    var weights = new TreeMap<String, String>();
    var code = "";
    for (var part : query.split("&", MOST_WEIGHTS)) {
      var pair = part.split("=", 2);
      if (pair.length == 2 && pair[0].equals(FOR)) {
        code = pair[1];
      } else if (pair.length == 2) {
        weigh(weights, pair[0], pair[1]);
      }
    }
    return of(code, weights);
  }

  public boolean isNowhere() {
    return context.isEmpty();
  }

  /** What an address needs to say of it: {@code for=MRT&w.law=2}, or nothing. */
  public String query() {
    return isNowhere()
        ? ""
        : FOR
            + '='
            + context
            + weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(weight -> '&' + weight.getKey() + '=' + weight.getValue())
                .collect(Collectors.joining());
  }

  /** Gives what {@link #query} says, a parameter after the other. */
  public void each(BiConsumer<String, String> parameter) {
    if (!isNowhere()) {
      parameter.accept(FOR, context);
      new TreeMap<>(weights).forEach(parameter);
    }
  }
}

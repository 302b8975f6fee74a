package org.baraza.ui.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the door of an address. Every spoken address begins with a variable, so Spring tries the
 * expressions of all doors, hundreds of them, with each request; here only those are tried whose
 * fixed words stand where the address has them.
 */
class Routes extends RequestMappingHandlerMapping {

  private final Map<RequestMappingInfo, Shapes> shapes = new ConcurrentHashMap<>();

  /** A request with the words of its address. */
  private static final class Asked extends HttpServletRequestWrapper {

    private final List<String> words;

    Asked(HttpServletRequest request, List<String> words) {
      super(request);
      this.words = words;
    }
  }

  /** The patterns of a door: one list of words each, with blanks where anything may stand. */
  record Shapes(List<List<String>> patterns) {

    private static final String ANYTHING = " ";

    /** Where a pattern goes on over any number of words, every address fits. */
    static Shapes of(Set<String> patterns) {
      return new Shapes(
          patterns.stream().anyMatch(Shapes::isOpen)
              ? List.of()
              : patterns.stream()
                  .map(pattern -> words(pattern).stream().map(Shapes::fixed).toList())
                  .toList());
    }

    private static boolean isOpen(String pattern) {
      return pattern.contains("**") || pattern.contains("{*");
    }

    private static String fixed(String word) {
      return Stream.of("{", "*", "?", "\\").anyMatch(word::contains) ? ANYTHING : word;
    }

    /** Whether an address of these words may be one of theirs. */
    boolean fit(List<String> words) {
      for (var pattern : patterns) {
        if (fits(pattern, words)) {
          return true;
        }
      }
      return patterns.isEmpty();
    }

    /** Asked some hundred times a request, so without streams. */
    private static boolean fits(List<String> pattern, List<String> words) {
      var is = pattern.size() == words.size();
      for (var place = 0; is && place < pattern.size(); place++) {
        var fixed = pattern.get(place);
        is = fixed.equals(ANYTHING) || fixed.equals(words.get(place));
      }
      return is;
    }
  }

  /** The words of an address between its slashes. */
  static List<String> words(String path) {
    return List.of(path.split("/", -1));
  }

  /** An address that writes letters by their numbers is tried with all doors. */
  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    return super.lookupHandlerMethod(
        path, path.indexOf('%') < 0 ? new Asked(request, words(path)) : request);
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo door, HttpServletRequest request) {
    return request instanceof Asked asked && !shapes(door).fit(asked.words)
        ? null
        : super.getMatchingMapping(door, request);
  }

  private Shapes shapes(RequestMappingInfo door) {
    var known = shapes.get(door);
    return known != null
        ? known
        : shapes.computeIfAbsent(door, one -> Shapes.of(one.getPatternValues()));
  }
}

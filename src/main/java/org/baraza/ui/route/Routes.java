package org.baraza.ui.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.HashMap;
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
 * expressions of all doors, hundreds of them, with each request; here only those are tried that
 * have as many words, and whose fixed words stand where the address has them.
 */
class Routes extends RequestMappingHandlerMapping {

  private final Map<RequestMappingInfo, Shapes> shapes = new ConcurrentHashMap<>();

  /** Those whose addresses have a known number of words, by that. */
  private final Map<Integer, List<Door>> doors = new HashMap<>();

  /** Those whose addresses may be of any number of words. */
  private final List<Door> open = new ArrayList<>();

  private record Door(RequestMappingInfo info, Shapes shapes, HandlerMethod method) {}

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

  @Override
  protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> all) {
    super.handlerMethodsInitialized(all);
    all.forEach((info, method) -> {
      var door = new Door(info, shapes(info), method);
      if (door.shapes.patterns.isEmpty()) {
        open.add(door);
      }
      door.shapes.patterns.stream()
          .map(List::size)
          .distinct()
          .forEach(size -> doors.computeIfAbsent(size, _ -> new ArrayList<>()).add(door));
    });
  }

  /**
   * Where one door alone takes the request, that is it; where none does, or several, Spring says
   * what holds. An address that writes letters by their numbers is tried with all doors.
   */
  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    if (path.indexOf('%') >= 0) {
      return super.lookupHandlerMethod(path, request);
    }
    var words = words(path);
    var taking = taking(words, request);
    if (taking.size() != 1) {
      return super.lookupHandlerMethod(path, new Asked(request, words));
    }
    var only = taking.getFirst();
    request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.method);
    handleMatch(only.info, path, request);
    return only.method;
  }

  /** The doors that take a request, as they do. */
  private List<Door> taking(List<String> words, HttpServletRequest request) {
    var taking = new ArrayList<Door>();
    for (var some : List.of(doors.getOrDefault(words.size(), List.of()), open)) {
      for (var door : some) {
        var as = door.shapes.fit(words) ? super.getMatchingMapping(door.info, request) : null;
        if (as != null) {
          taking.add(new Door(as, door.shapes, door.method));
        }
      }
    }
    return taking;
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

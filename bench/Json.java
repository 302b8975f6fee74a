import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON, as much of it as is needed here: maps, lists, strings, numbers, flags and null. What it
 * reads must be well-formed.
 */
class Json {

  private final String source;
  private int at;

  private Json(String source) {
    this.source = source;
  }

  static Object read(Path file) throws IOException {
    return new Json(Files.readString(file)).value();
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object node) {
    return (Map<String, Object>) node;
  }

  /** None if the member is absent or null. */
  @SuppressWarnings("unchecked")
  static List<Object> list(Object node) {
    return node == null ? List.of() : (List<Object>) node;
  }

  private Object value() {
    return switch (next()) {
      case '{' -> members();
      case '[' -> items();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> members() {
    var members = new LinkedHashMap<String, Object>();
    at++;
    while (next() != '}') {
      var name = string();
      next();
      at++;
      members.put(name, value());
      comma();
    }
    at++;
    return members;
  }

  private List<Object> items() {
    var items = new ArrayList<>();
    at++;
    while (next() != ']') {
      items.add(value());
      comma();
    }
    at++;
    return items;
  }

  private void comma() {
    if (next() == ',') {
      at++;
    }
  }

  private String string() {
    var text = new StringBuilder();
    for (at++; source.charAt(at) != '"'; at++) {
      text.append(source.charAt(at) == '\\' ? escaped() : source.charAt(at));
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    var mark = source.charAt(++at);
    return switch (mark) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(source.substring(at - 3, at + 1), 16);
      }
      default -> mark;
    };
  }

  /** A number, a flag or null. */
  private Object word() {
    var from = at;
    while ("+-.eE".indexOf(source.charAt(at)) >= 0
        || Character.isLetterOrDigit(source.charAt(at))) {
      at++;
    }
    var word = source.substring(from, at);
    return switch (word) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> Double.valueOf(word);
    };
  }

  private char next() {
    while (Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return source.charAt(at);
  }

  /** On one line, members in the order of their names. */
  static String text(Object node) {
    return switch (node) {
      case String text -> quoted(text);
      case Map<?, ?> members ->
          "{"
              + String.join(
                  ",",
                  members.entrySet().stream()
                      .map(one -> quoted((String) one.getKey()) + ":" + text(one.getValue()))
                      .sorted()
                      .toList())
              + "}";
      case List<?> items -> "[" + String.join(",", items.stream().map(Json::text).toList()) + "]";
      default -> node.toString();
    };
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int place = 0; place < text.length(); place++) {
      var letter = text.charAt(place);
      if (letter == '"' || letter == '\\') {
        quoted.append('\\').append(letter);
      } else {
        quoted.append(letter < ' ' ? ' ' : letter);
      }
    }
    return quoted.append('"').toString();
  }
}

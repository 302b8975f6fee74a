package org.baraza;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Writes {@code docs/settings.md} from the settings records themselves: names, types and defaults
 * from the compiled records, meanings from their Javadoc, environment variables and defaults that
 * {@code application.properties} sets from there.
 */
class SettingsReference {

  static final Path DOCUMENT = Path.of("docs/settings.md");

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
  private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*):(.*)}");
  private static final Pattern SETTINGS =
      Pattern.compile("@ConfigurationProperties\\(.*?record\\s+(\\w+)", Pattern.DOTALL);

  private static final String OPENING =
      """
      # Settings

      <!-- Generated from the code: mvn -q test -Dtest=SettingsTests -Dbaraza.settings=write -->

      Nothing has to be set: the defaults give a working platform on one machine.

      Give a setting as an environment variable, as a program argument (`--server.port=9090`), or in a file \
      `application.properties` in the folder the platform is started from. An argument wins over a variable, a variable over a file.
      """;

  private static final String CLOSING =
      """

      ## Of the server

      These belong to Spring Boot, which has many more; these are the ones most asked for.

      | setting | environment variable | default | meaning |
      |---|---|---|---|
      | `server.port` | `SERVER_PORT` | `8080` | the port the platform listens on |
      | `server.address` | `SERVER_ADDRESS` | every address of the machine | the address it listens on; `127.0.0.1` where a proxy stands in front |
      | `spring.mail.host`, `spring.mail.port` | `SPRING_MAIL_HOST`, `SPRING_MAIL_PORT` | none, `25` | the SMTP server that takes letters; without one they stay in the outbox |
      | `spring.mail.username`, `spring.mail.password` | `SPRING_MAIL_USERNAME`, `SPRING_MAIL_PASSWORD` | none | how the platform signs in there; needs `spring.mail.properties.mail.smtp.auth=true` |
      | `spring.mail.properties.mail.smtp.starttls.required` | | `false` | `true` to send nothing where the connection cannot be encrypted |
      | `logging.level.root` | `LOGGING_LEVEL_ROOT` | `INFO` | how much is logged: `ERROR`, `WARN`, `INFO`, `DEBUG` |
      | `logging.file.name` | `LOGGING_FILE_NAME` | `logs/baraza.log` in the folder | where the log goes besides the terminal, as JSON; kept for 14 days |
      | `logging.structured.format.console` | `LOGGING_STRUCTURED_FORMAT_CONSOLE` | plain lines | `ecs`, `gelf` or `logstash` for JSON on the terminal too |
      """;

  private SettingsReference() {}

  /** The whole document. */
  static String markdown() {
    return kinds().stream()
        .map(SettingsReference::section)
        .collect(Collectors.joining("", OPENING, CLOSING));
  }

  /** The settings records of the house, in the order of their prefixes. */
  private static List<Class<?>> kinds() {
    try (Stream<Path> files = Files.walk(SOURCES.resolve("org/baraza"))) {
      var kinds = new ArrayList<Class<?>>();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> kindIn(file).ifPresent(kinds::add));
      kinds.sort((one, other) -> prefix(one).compareTo(prefix(other)));
      return kinds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Class<?>> kindIn(Path file) {
    var declared = SETTINGS.matcher(read(file));
    if (!declared.find()) {
      return Optional.empty();
    }
    var room = String.join(".", names(SOURCES.relativize(file).getParent()));
    try {
      return Optional.of(Class.forName(room + '.' + declared.group(1)));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("not compiled: " + file, e);
    }
  }

  private static List<String> names(Path folder) {
    var names = new ArrayList<String>();
    folder.forEach(name -> names.add(name.toString()));
    return names;
  }

  private static String section(Class<?> kind) {
    var source = read(SOURCES.resolve(kind.getName().replace('.', '/') + ".java"));
    return Arrays.stream(kind.getRecordComponents())
        .map(component -> row(kind, component, source))
        .collect(
            Collectors.joining(
                "",
                "\n## `"
                    + prefix(kind)
                    + "`\n\n"
                    + sentence(kind, source)
                    + "\n\n"
                    + "| setting | type | default | environment variable | meaning |\n"
                    + "|---|---|---|---|---|\n",
                ""));
  }

  private static String row(Class<?> kind, RecordComponent component, String source) {
    var name = prefix(kind) + '.' + kebab(component.getName());
    var set = FROM_ENVIRONMENT.matcher(properties().getProperty(name, ""));
    var isSet = set.matches();
    var variable = isSet ? set.group(1) : variable(name);
    var value = isSet ? set.group(2) : written(kind, component.getName());
    return "| `%s` | %s | %s | `%s` | %s |\n"
        .formatted(
            name, type(component.getType()), shown(value), variable, meaning(component, source));
  }

  /** The default that the record itself gives. */
  private static String written(Class<?> kind, String component) {
    return Arrays.stream(kind.getDeclaredConstructors())
        .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
        .filter(parameter -> parameter.getName().equals(component))
        .flatMap(parameter -> Arrays.stream(parameter.getAnnotationsByType(DefaultValue.class)))
        .map(value -> String.join(",", value.value()))
        .findFirst()
        .orElse("");
  }

  private static String shown(String value) {
    return value.isEmpty() ? "none" : '`' + value + '`';
  }

  private static String type(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(value -> '`' + ((Enum<?>) value).name().toLowerCase(Locale.ROOT) + '`')
          .collect(Collectors.joining(", "));
    }
    return switch (type.getSimpleName()) {
      case "boolean", "Boolean" -> "`true` or `false`";
      case "int", "Integer", "long", "Long" -> "whole number";
      case "double", "Double", "float", "Float" -> "number";
      case "String" -> "text";
      case "Path" -> "path";
      case "Duration" -> "duration, such as `30s`";
      case "DataSize" -> "size, such as `8MB`";
      case "List", "Set" -> "list, parted by commas";
      default -> '`' + type.getSimpleName() + '`';
    };
  }

  /** The first sentence of the record's Javadoc. */
  private static String sentence(Class<?> kind, String source) {
    return plain(
        Pattern.compile("/\\*\\*(.*?)(?=\\* @param|\\*/)", Pattern.DOTALL)
            .matcher(source)
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no Javadoc on " + kind)));
  }

  private static String meaning(RecordComponent component, String source) {
    var name = component.getName();
    return plain(
        Pattern.compile("@param " + name + "\\s(.*?)(?=\\* @|\\*/)", Pattern.DOTALL)
            .matcher(source)
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no @param for the setting " + name)));
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("(?m)^\\s*\\*", "")
        .replaceAll("\\s*\\(\\{@code [A-Z_]+}\\)", "")
        .replaceAll("\\{@(?:code|link|literal)\\s+([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .strip();
  }

  private static String prefix(Class<?> kind) {
    return kind.getAnnotation(ConfigurationProperties.class).value();
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
  }

  private static Properties properties() {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(PROPERTIES)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.baraza.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.util.StringHelper;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The static files, each at an address that holds a hash of its content and so never changes. */
@Component
class Assets {

  /**
   * @param packed the same bytes, compressed ahead
   */
  record Asset(byte[] body, byte[] packed, String type) {}

  /**
   * @param before a file that is sent in one with it, ahead of it, or nothing
   */
  private record Shipped(String name, String before, String source, String type) {

    Shipped(String name, String source, String type) {
      this(name, "", source, type);
    }
  }

  private static final List<Shipped> SHIPPED =
      List.of(
          new Shipped("baraza.css", "org/baraza/ui/assets/baraza.css", "text/css;charset=utf-8"),
          new Shipped(
              "attachment.js",
              "org/baraza/ui/assets/attachment.js",
              "text/javascript;charset=utf-8"),
          new Shipped("draft.js", "org/baraza/ui/assets/draft.js", "text/javascript;charset=utf-8"),
          new Shipped("form.css", "org/baraza/ui/assets/form.css", "text/css;charset=utf-8"),
          new Shipped("lineage.css", "org/baraza/ui/assets/lineage.css", "text/css;charset=utf-8"),
          new Shipped("map.css", "org/baraza/ui/assets/map.css", "text/css;charset=utf-8"),
          new Shipped("matrix.css", "org/baraza/ui/assets/matrix.css", "text/css;charset=utf-8"),
          new Shipped(
              "passkey.js", "org/baraza/ui/assets/passkey.js", "text/javascript;charset=utf-8"),
          new Shipped(
              "translation.css", "org/baraza/ui/assets/translation.css", "text/css;charset=utf-8"),
          new Shipped(
              "htmx.js",
              "org/baraza/ui/assets/trust.js",
              "META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js",
              "text/javascript;charset=utf-8"));

  private static final String OWN = "org/baraza/ui/assets/";
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

  /** Space that a style sheet means nothing by: around braces and semicolons. */
  private static final Pattern GAP = Pattern.compile("\\s*([{};])\\s*");

  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, Asset> assets = new HashMap<>();

  Assets() {
    SHIPPED.forEach(this::take);
  }

  /** The address of the file with this name. */
  String address(String name) {
    return Optional.ofNullable(addresses.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no asset " + name));
  }

  Optional<Asset> find(String hashed) {
    return Optional.ofNullable(assets.get(hashed));
  }

  private void take(Shipped shipped) {
    var body = joined(read(shipped.before()), read(shipped.source()));
    var hash = Integer.toHexString(StringHelper.murmurhash3_x86_32(body, 0, body.length, 7));
    var dot = shipped.name().lastIndexOf('.');
    var hashed = shipped.name().substring(0, dot) + '.' + hash + shipped.name().substring(dot);
    addresses.put(shipped.name(), "/assets/" + hashed);
    assets.put(hashed, new Asset(body, Gzip.thoroughly(body), shipped.type()));
  }

  private static byte[] joined(byte[] before, byte[] after) {
    var whole = Arrays.copyOf(before, before.length + after.length);
    System.arraycopy(after, 0, whole, before.length, after.length);
    return whole;
  }

  /** What is said, and set out, for whoever reads the source need not travel. */
  private static byte[] spare(String name, byte[] source) {
    var text = COMMENT.matcher(new String(source, StandardCharsets.UTF_8)).replaceAll("");
    return (name.endsWith(".css") ? GAP.matcher(text).replaceAll("$1") : text)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String source) {
    if (source.isEmpty()) {
      return new byte[0];
    }
    try {
      var bytes = new ClassPathResource(source).getContentAsByteArray();
      return source.startsWith(OWN) ? spare(source, bytes) : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

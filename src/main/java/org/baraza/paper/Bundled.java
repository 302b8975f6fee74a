package org.baraza.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a sheet may load: the files named here, which come with the house. Whatever else a sheet
 * asks for, of the web, of the machine or of the program, does not exist.
 */
class Bundled implements FSUriResolver, FSStreamFactory {

  static final String SCHEME = "baraza";

  private static final byte[] NOTHING = {};

  private final Map<String, byte[]> files;

  /**
   * @param files their bytes by name; their address is the name after {@code baraza:}
   */
  Bundled(Map<String, byte[]> files) {
    this.files = Map.copyOf(files);
  }

  boolean has(String address) {
    return address.startsWith(SCHEME + ':') && files.containsKey(name(address));
  }

  @Override
  public @Nullable String resolveURI(@Nullable String base, String address) {
    return has(address) ? address : null;
  }

  @Override
  public FSStream getUrl(String address) {
    return new Stream(has(address) ? files.getOrDefault(name(address), NOTHING) : NOTHING);
  }

  private static String name(String address) {
    return address.substring(SCHEME.length() + 1);
  }

  private record Stream(byte[] file) implements FSStream {

    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(file);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}

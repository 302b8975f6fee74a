package org.baraza.access.institution;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Fetches the keys an institution publishes from where it says they are, and from nowhere else. */
class PublishedKeys extends DefaultResourceRetriever {

  private static final int MOST_BYTES = 512 * 1024;

  PublishedKeys(int patienceMillis) {
    super(patienceMillis, patienceMillis, MOST_BYTES);
  }

  @Override
  protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
    var connection = super.openHTTPConnection(url);
    connection.setInstanceFollowRedirects(false);
    return connection;
  }
}

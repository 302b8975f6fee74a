package org.baraza.access.account;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked of passwords besides what is asked everywhere.
 *
 * @param words words that anybody would try here first, such as the name of this instance or of who
 *     runs it: no password may consist of them for the most part
 */
@ConfigurationProperties("baraza.password")
record PasswordSettings(@DefaultValue("baraza") List<String> words) {

  PasswordSettings {
    words = List.copyOf(words);
  }
}

package org.baraza.mail;

import org.baraza.language.Lang;

/**
 * A letter, to one recipient.
 *
 * @param address an e-mail address
 * @param text plain text, in the recipient's language
 * @param unsubscribe the address of a page that ends such letters by one click, or nothing where
 *     the recipient asked for this very letter
 * @param answers the address at which it is answered, or nothing where nobody reads answers
 */
public record Letter(
    String address, Lang lang, String subject, String text, String unsubscribe, String answers) {

  /** A letter that is not to be answered. */
  public Letter(String address, Lang lang, String subject, String text, String unsubscribe) {
    this(address, lang, subject, text, unsubscribe, "");
  }
}

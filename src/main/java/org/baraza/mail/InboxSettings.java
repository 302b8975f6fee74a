package org.baraza.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox into which people answer letters, read by IMAP. Whatever lies in it is taken out: it
 * must serve for nothing else.
 *
 * @param address its address; the server must bring it what is written to {@code name+anything} of
 *     it too (RFC 5233). Without one, letters cannot be answered
 * @param host the IMAP server
 * @param port its port
 * @param user how the platform signs in there
 * @param password the password for that
 * @param encrypted whether the connection is encrypted from the start
 * @param folder the folder that is read
 * @param authority the name under which the own server notes in {@code Authentication-Results} who
 *     sent a letter (RFC 8601); where it is set, only letters that passed DMARC there are taken
 * @param largest how large a letter may be with what comes with it, in kilobytes; of a larger one
 *     nothing is read
 */
@ConfigurationProperties("baraza.mail.inbox")
record InboxSettings(
    @DefaultValue("") String address,
    @DefaultValue("") String host,
    @DefaultValue("993") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("true") boolean encrypted,
    @DefaultValue("INBOX") String folder,
    @DefaultValue("") String authority,
    @DefaultValue("14336") int largest) {

  boolean isOpen() {
    return !address.isBlank() && !host.isBlank();
  }
}

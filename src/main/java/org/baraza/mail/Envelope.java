package org.baraza.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Puts a letter into the form in which it travels: plain text for one recipient, without pictures
 * and without anything that would tell when it is read.
 */
final class Envelope {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  /**
   * Ends of lines, which would begin a header of their own, and marks that reorder what is read.
   */
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E]+");

  private static final Pattern WEB = Pattern.compile("https?://[!-;=?-~]{1,1900}");

  private Envelope() {}

  /**
   * @param blank an empty message of the session it is sent in
   * @param from the sender's address
   * @throws MessagingException if an address is none, or more than one
   */
  static MimeMessage fill(MimeMessage blank, Letter letter, UUID mark, String from, Instant at)
      throws MessagingException {
    var sender = address(from);
    blank.setFrom(sender);
    if (!letter.answers().isEmpty()) {
      blank.setReplyTo(new InternetAddress[] {address(letter.answers())});
    }
    blank.setRecipient(RecipientType.TO, address(letter.address()));
    blank.setSubject(UNSAFE.matcher(letter.subject()).replaceAll(" ").strip(), UTF_8);
    blank.setText(letter.text(), UTF_8);
    blank.setSentDate(Date.from(at));
    blank.setHeader("Message-ID", '<' + mark.toString() + '@' + domain(sender) + '>');
    blank.setHeader("Content-Language", letter.lang().code());
    blank.setHeader("Auto-Submitted", "auto-generated");
    if (WEB.matcher(letter.unsubscribe()).matches()) {
      blank.setHeader("List-Unsubscribe", '<' + letter.unsubscribe() + '>');
      blank.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    return blank;
  }

  private static InternetAddress address(String written) throws MessagingException {
    if (UNSAFE.matcher(written).find()) {
      throw new MessagingException("not an address");
    }
    var address = new InternetAddress(written, true);
    if (address.isGroup()) {
      throw new MessagingException("not one address");
    }
    return address;
  }

  private static String domain(InternetAddress sender) {
    return sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
  }
}

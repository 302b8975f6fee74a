package org.baraza.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes what somebody wrote out of the form in which it travelled. What a machine wrote is none of
 * it: receipts, notices of absence, letters of lists and those that could not be delivered.
 */
final class Opening {

  private static final int DEEPEST = 8;
  private static final Pattern MACHINES =
      Pattern.compile("(?i)(mailer-daemon|postmaster|no-?reply|bounces?)([+-][^@]*)?@.*");

  private final MimeMessage message;
  private final String prefix;
  private String text = "";
  private int enclosures;

  private Opening(MimeMessage message, String address) {
    this.message = message;
    this.prefix = address.substring(0, Math.max(0, address.lastIndexOf('@'))) + '+';
  }

  /**
   * @param address of the mailbox
   * @return nothing if no person wrote it, or not to a tag of this address
   * @throws MessagingException if it cannot be read
   */
  static Optional<Received> of(MimeMessage message, String address)
      throws MessagingException, IOException {
    return new Opening(message, address).open();
  }

  private Optional<Received> open() throws MessagingException, IOException {
    var tag = tag();
    var from = from();
    if (tag.isEmpty() || from.isEmpty() || isOfMachine(from)) {
      return Optional.empty();
    }
    read(message, 0);
    return Optional.of(new Received(tag, from, text.strip(), enclosures));
  }

  /** RFC 3834 and what is commonly done beside it. */
  private boolean isOfMachine(String from) throws MessagingException {
    return !header("Auto-Submitted").equals("") && !header("Auto-Submitted").startsWith("no")
        || Stream.of("bulk", "junk", "list", "auto_reply").anyMatch(header("Precedence")::equals)
        || header("Return-Path").equals("<>")
        || !header("List-Id").isEmpty()
        || !header("X-Auto-Response-Suppress").isEmpty()
        || message.isMimeType("multipart/report")
        || MACHINES.matcher(from).matches();
  }

  private String header(String name) throws MessagingException {
    var value = message.getHeader(name, null);
    return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
  }

  private String from() throws MessagingException {
    return message.getFrom() != null
            && message.getFrom().length == 1
            && message.getFrom()[0] instanceof InternetAddress one
            && one.getAddress() != null
        ? one.getAddress()
        : "";
  }

  /** What it is written to, by the one who brought it or by the one who wrote it. */
  private String tag() throws MessagingException {
    var named =
        Stream.of("Delivered-To", "X-Original-To").map(this::values).flatMap(Arrays::stream);
    var written =
        Stream.of(RecipientType.TO, RecipientType.CC).map(this::recipients).flatMap(Arrays::stream);
    return Stream.concat(named, written)
        .map(address -> address.strip().toLowerCase(Locale.ROOT))
        .filter(address -> address.startsWith(prefix.toLowerCase(Locale.ROOT)))
        .map(address -> address.substring(prefix.length()))
        .filter(rest -> rest.indexOf('@') > 0)
        .map(rest -> rest.substring(0, rest.indexOf('@')))
        .findFirst()
        .orElse("");
  }

  private String[] values(String header) {
    try {
      var values = message.getHeader(header);
      return values == null ? new String[0] : values;
    } catch (MessagingException e) {
      return new String[0];
    }
  }

  /** An address that is none is no recipient. */
  private String[] recipients(RecipientType type) {
    try {
      var all = message.getRecipients(type);
      return all == null
          ? new String[0]
          : Arrays.stream(all)
              .map(one -> one instanceof InternetAddress it ? it.getAddress() : "")
              .toArray(String[]::new);
    } catch (MessagingException e) {
      return new String[0];
    }
  }

  private void read(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST) {
      return;
    }
    if (part.getContent() instanceof Multipart parts) {
      for (var count = 0; count < parts.getCount(); count++) {
        read(parts.getBodyPart(count), depth + 1);
      }
    } else if (isEnclosed(part)) {
      enclosures++;
    } else if (text.isEmpty() && part.isMimeType("text/plain")) {
      text = String.valueOf(part.getContent());
    }
  }

  private static boolean isEnclosed(Part part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
        || part.getFileName() != null
        || !part.isMimeType("text/*");
  }
}

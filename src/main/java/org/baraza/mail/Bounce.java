package org.baraza.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Word of a server that a letter could not be delivered, and never will be (RFC 3464).
 *
 * @param tag what follows the plus of the address it came back to
 * @param address to whom the letter was
 * @param mark what it is told by, should it come again
 */
record Bounce(String tag, String address, String mark) {

  private static final int LARGEST = 512_000;
  private static final int LONGEST = 64_000;

  /** No such address, none any more, or no such domain; not a full one, nor a policy. */
  private static final Pattern FOR_GOOD = Pattern.compile("5\\.(1\\.\\d+|2\\.1|0\\.0|4\\.4)\\b.*");

  /** What a letter reports, if it is such a report. */
  static Optional<Bounce> of(MimeMessage letter, String mailbox) throws MessagingException {
    var tag = new Opening.Head(letter, mailbox).tag();
    if (tag.isEmpty() || !letter.isMimeType("multipart/report") || letter.getSize() > LARGEST) {
      return Optional.empty();
    }
    try {
      var name = letter.getMessageID();
      var mark = name == null ? String.valueOf(letter.getSentDate()) : name;
      return status(whole(letter)).map(failed -> new Bounce(tag, failed, mark + failed));
    } catch (IOException e) {
      throw new MessagingException(e.getMessage(), e);
    }
  }

  /** As it came: what a server tells of its parts is not always so. */
  private static MimeMessage whole(MimeMessage letter) throws MessagingException, IOException {
    var bytes = new ByteArrayOutputStream();
    letter.writeTo(bytes);
    return new MimeMessage(letter.getSession(), new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static Optional<String> status(Part report) throws MessagingException, IOException {
    if (!(report.getContent() instanceof Multipart parts)) {
      return Optional.empty();
    }
    for (var count = 0; count < Math.min(4, parts.getCount()); count++) {
      if (parts.getBodyPart(count).isMimeType("message/delivery-status")) {
        try (var coming = parts.getBodyPart(count).getInputStream()) {
          return failed(new String(coming.readNBytes(LONGEST), StandardCharsets.UTF_8));
        }
      }
    }
    return Optional.empty();
  }

  /** The one to whom it failed for good. Our letters have one recipient each. */
  private static Optional<String> failed(String status) {
    return Stream.of(status.replace("\r\n", "\n").split("\n[ \\t]*\n"))
        .flatMap(group -> failed(headers(group)).stream())
        .findFirst();
  }

  private static InternetHeaders headers(String group) {
    try {
      var bytes = (group.strip() + "\n\n").getBytes(StandardCharsets.UTF_8);
      return new InternetHeaders(new ByteArrayInputStream(bytes));
    } catch (MessagingException e) {
      return new InternetHeaders();
    }
  }

  private static Optional<String> failed(InternetHeaders group) {
    return value(group, "Action").equals("failed")
            && FOR_GOOD.matcher(value(group, "Status")).matches()
        ? Stream.of("Original-Recipient", "Final-Recipient")
            .map(name -> value(group, name))
            .filter(value -> value.startsWith("rfc822;"))
            .map(value -> value.substring("rfc822;".length()).strip())
            .filter(value -> value.indexOf('@') > 0)
            .findFirst()
        : Optional.empty();
  }

  private static String value(InternetHeaders group, String name) {
    var value = group.getHeader(name, null);
    return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
  }
}

package org.baraza.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baraza.mail.Received.Enclosed;

/**
 * Takes what somebody wrote out of the form in which it travelled: first what its head says, and
 * the rest when it is asked for. What a machine wrote is none of it: receipts, notices of absence,
 * letters of lists and those that could not be delivered.
 */
final class Opening {

  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 50;

  /** Pictures of signatures are smaller, in bytes. */
  private static final int SMALL = 20_000;

  private static final List<String> SEALS =
      List.of(
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature");

  private static final Pattern MACHINES =
      Pattern.compile("(?i)(mailer-daemon|postmaster|no-?reply|bounces?)([+-][^@]*)?@.*");

  private final MimeMessage message;
  private final String tag;
  private final String from;
  private final boolean tooLarge;
  private final List<Enclosed> enclosures = new ArrayList<>();
  private String text = "";
  private String html = "";
  private int parts;

  private Opening(MimeMessage message, String tag, String from, boolean tooLarge) {
    this.message = message;
    this.tag = tag;
    this.from = from;
    this.tooLarge = tooLarge;
  }

  /**
   * @param address of the mailbox
   * @param authority whose word is asked on who sent it, or nothing
   * @return nothing if no person wrote it, or not to a tag of this address
   * @throws MessagingException if its head cannot be read
   */
  static Optional<Opening> of(
      MimeMessage message, String address, String authority, boolean tooLarge)
      throws MessagingException {
    var head = new Head(message, address);
    var tag = head.tag();
    var from = head.from();
    return tag.isEmpty()
            || from.isEmpty()
            || head.isOfMachine(from)
            || !head.isSureOf(authority, from)
        ? Optional.empty()
        : Optional.of(new Opening(message, tag, from, tooLarge));
  }

  String tag() {
    return tag;
  }

  /** What it is told by, should it come again. */
  String mark() {
    try {
      var name = message.getMessageID();
      return name == null ? from + '\n' + message.getSentDate() + '\n' + text : name;
    } catch (MessagingException e) {
      return from + '\n' + text;
    }
  }

  /**
   * @throws UncheckedIOException if it cannot be read
   */
  Received received() {
    try {
      if (!tooLarge) {
        read(message, 0);
      }
      var said = text.isBlank() && !html.isBlank() ? HtmlText.of(html) : text.strip();
      return new Received(tag, from, said, List.copyOf(enclosures), tooLarge);
    } catch (MessagingException e) {
      throw new UncheckedIOException(new IOException(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || parts++ > MOST_PARTS) {
      return;
    }
    if (part.isMimeType("multipart/*")) {
      if (part.getContent() instanceof Multipart several) {
        for (var count = 0; count < Math.min(MOST_PARTS, several.getCount()); count++) {
          read(several.getBodyPart(count), depth + 1);
        }
      }
    } else if (isEnclosed(part)) {
      enclose(part);
    } else if (text.isEmpty() && part.isMimeType("text/plain")) {
      text = String.valueOf(part.getContent());
    } else if (html.isEmpty() && part.isMimeType("text/html")) {
      html = String.valueOf(part.getContent());
    }
  }

  /** Seals, and small pictures that stand in the text, come with every letter of some people. */
  private void enclose(Part part) throws MessagingException, IOException {
    if (SEALS.stream().anyMatch(seal -> isOf(part, seal))) {
      return;
    }
    try (var coming = part.getInputStream()) {
      var content = coming.readAllBytes();
      if (content.length > SMALL || !isInText(part)) {
        enclosures.add(new Enclosed(name(part), content));
      }
    }
  }

  private static boolean isOf(Part part, String type) {
    try {
      return part.isMimeType(type);
    } catch (MessagingException e) {
      return false;
    }
  }

  private static boolean isInText(Part part) throws MessagingException {
    return part.isMimeType("image/*")
        && (Part.INLINE.equalsIgnoreCase(part.getDisposition())
            || part.getHeader("Content-ID") != null);
  }

  private static String name(Part part) throws MessagingException {
    var name = part.getFileName();
    try {
      return name == null ? "" : MimeUtility.decodeText(name);
    } catch (UnsupportedEncodingException e) {
      return name;
    }
  }

  private static boolean isEnclosed(Part part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
        || part.getFileName() != null
        || !part.isMimeType("text/*");
  }

  /** What the head of a letter says. */
  record Head(MimeMessage message, String address) {

    private static final String OWNER = "header.from=";

    /** RFC 3834 and what is commonly done beside it. */
    boolean isOfMachine(String from) throws MessagingException {
      return !value("Auto-Submitted").isEmpty() && !value("Auto-Submitted").startsWith("no")
          || Stream.of("bulk", "junk", "list", "auto_reply").anyMatch(value("Precedence")::equals)
          || value("Return-Path").equals("<>")
          || !value("List-Id").isEmpty()
          || !value("X-Auto-Response-Suppress").isEmpty()
          || message.isMimeType("multipart/report")
          || MACHINES.matcher(from).matches();
    }

    /**
     * Whether the authority, if there is one, says that who wrote it owns the domain they wrote
     * from (RFC 8601). What the sender can make it repeat, in comments and other properties, says
     * nothing; nor does what stands below its own line, which the sender could have written there.
     */
    boolean isSureOf(String authority, String from) {
      return authority.isBlank()
          || Stream.of(values("Authentication-Results"))
              .map(value -> said(value).toLowerCase(Locale.ROOT).split(";"))
              .filter(parts -> parts[0].strip().split("\\s+")[0].equalsIgnoreCase(authority))
              .findFirst()
              .stream()
              .flatMap(parts -> Stream.of(parts).skip(1))
              .anyMatch(result -> isPassed(result, from));
    }

    /** Without comments, which stand in each other, and without what is in quotation marks. */
    private static String said(String value) {
      var said = new StringBuilder();
      var depth = 0;
      var isQuoted = false;
      for (var at = 0; at < value.length(); at++) {
        var letter = value.charAt(at);
        if (letter == '\\') {
          at++;
        } else if (letter == '"' && depth == 0) {
          isQuoted = !isQuoted;
        } else if (letter == '(' && !isQuoted) {
          depth++;
          said.append(' ');
        } else if (letter == ')' && !isQuoted) {
          depth = Math.max(0, depth - 1);
        } else if (depth == 0 && !isQuoted) {
          said.append(letter);
        }
      }
      return said.toString();
    }

    private static boolean isPassed(String result, String from) {
      var words = result.strip().split("\\s+");
      var domain = from.substring(from.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
      return words[0].equals("dmarc=pass")
          && Stream.of(words)
              .filter(word -> word.startsWith(OWNER))
              .map(word -> word.substring(OWNER.length()))
              .anyMatch(owner -> domain.equals(owner) || domain.endsWith('.' + owner));
    }

    private String value(String name) throws MessagingException {
      var value = message.getHeader(name, null);
      return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    String from() throws MessagingException {
      return message.getFrom() != null
              && message.getFrom().length == 1
              && message.getFrom()[0] instanceof InternetAddress one
              && one.getAddress() != null
          ? one.getAddress()
          : "";
    }

    /** What it is written to, by the one who brought it or by the one who wrote it. */
    String tag() {
      var prefix = (address.substring(0, Math.max(0, address.lastIndexOf('@'))) + '+');
      var small = prefix.toLowerCase(Locale.ROOT);
      var named = Stream.of("Delivered-To", "X-Original-To").flatMap(one -> Stream.of(values(one)));
      var written =
          Stream.of(RecipientType.TO, RecipientType.CC).flatMap(one -> Stream.of(recipients(one)));
      return Stream.concat(named, written)
          .map(one -> one.strip().toLowerCase(Locale.ROOT))
          .filter(one -> one.startsWith(small))
          .map(one -> one.substring(small.length()))
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
  }
}

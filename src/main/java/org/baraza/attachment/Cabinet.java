package org.baraza.attachment;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.baraza.attachment.Unacceptable.Reason;
import org.baraza.intake.Lot;
import org.springframework.stereotype.Component;

/**
 * Takes in files for rooms above, each in a drawer of theirs: they are known by their content,
 * scanned, cleaned of what they tell of people besides what they show, and kept outside of all that
 * is served. Who may see a file, and for how long it stays, is the room's to say.
 */
@Component
public class Cabinet {

  /** A form is a little larger than the file in it. */
  private static final long MARGIN = 100_000;

  /** How long a file may lie here before its room has written down that it is there. */
  private static final Duration GRACE = Duration.ofHours(1);

  /** Of what is typed beside a file, no more bytes are read. */
  private static final int LONGEST = 8_000;

  private static final String WHOLE = ".file";

  private final Path root;
  private final Scanner scanner;
  private final Cleaning cleaning;

  Cabinet(AttachmentSettings settings, Scanner scanner, Cleaning cleaning) {
    this.root = settings.folder().toAbsolutePath().normalize();
    this.scanner = scanner;
    this.cleaning = cleaning;
  }

  /**
   * A file that was taken in.
   *
   * @param number drawn by lot, unique in its drawer
   * @param suffix how the names of such files end, without the dot
   * @param type its media type
   * @param size bytes, cleaned
   * @param digest SHA-256 of it, cleaned, in hexadecimal
   */
  public record Filed(long number, String suffix, String type, long size, String digest) {}

  /**
   * Takes in the file that a form brings in its field {@code file}.
   *
   * @param drawer the room and the record, such as {@code expert/123456}
   * @param largest how many bytes it may have
   * @throws Unacceptable if it is not taken in; nothing of it stays
   */
  public Filed file(String drawer, HttpServletRequest request, long largest) {
    try {
      weigh(request, largest);
      var part = AttachmentController.file(request);
      if (part == null || part.getSubmittedFileName() == null || part.getSize() == 0) {
        throw new Unacceptable(Reason.EMPTY);
      }
      if (part.getSize() > largest) {
        throw new Unacceptable(Reason.LARGE);
      }
      try (var coming = part.getInputStream()) {
        return file(folder(drawer), part.getSubmittedFileName(), part.getSize(), coming);
      } finally {
        part.delete();
      }
    } catch (IOException | ServletException cut) {
      throw new Unacceptable(Reason.EMPTY, cut);
    }
  }

  /**
   * Takes in a file that came in another way than by a form.
   *
   * @param name as it came
   * @param size how many bytes it has
   * @param largest how many it may have
   * @throws Unacceptable if it is not taken in; nothing of it stays
   */
  public Filed file(String drawer, String name, long size, InputStream coming, long largest) {
    if (size == 0 || size > largest) {
      throw new Unacceptable(size == 0 ? Reason.EMPTY : Reason.LARGE);
    }
    try {
      return file(folder(drawer), name, size, coming);
    } catch (IOException cut) {
      throw new Unacceptable(Reason.EMPTY, cut);
    }
  }

  /**
   * Looks at how large a form says it is, before anything of it is read.
   *
   * @throws Unacceptable if a file in it would be too large
   */
  public static void weigh(HttpServletRequest request, long largest) {
    if (request.getContentLengthLong() > largest + MARGIN) {
      throw new Unacceptable(Reason.LARGE);
    }
  }

  /**
   * What was typed into a field of a form that brings a file; nothing where it says nothing.
   *
   * @throws Unacceptable if the form was cut off, or is larger than it said
   */
  public static String typed(HttpServletRequest request, String field) {
    try {
      var part = request.getPart(field);
      if (part == null) {
        return "";
      }
      try (var coming = part.getInputStream()) {
        return new String(coming.readNBytes(LONGEST), StandardCharsets.UTF_8);
      }
    } catch (IllegalStateException large) {
      throw new Unacceptable(Reason.LARGE, large);
    } catch (IOException | ServletException cut) {
      throw new Unacceptable(Reason.EMPTY, cut);
    }
  }

  private Filed file(Folder folder, String name, long size, InputStream coming) throws IOException {
    var number = Lot.draw(drawn -> Files.exists(folder.whole(drawn)));
    folder.begin(number);
    try {
      folder.append(number, 0, size, coming);
      return cleaned(folder, number, name);
    } catch (Unacceptable refused) {
      folder.remove(number);
      throw refused;
    } catch (RuntimeException broken) {
      folder.remove(number);
      throw new Unacceptable(Reason.BROKEN, broken);
    } finally {
      folder.drop(number);
    }
  }

  private Filed cleaned(Folder folder, long number, String name) throws IOException {
    var kind = Recognition.of(folder.part(number), FileName.of(name));
    scanner.scan(folder.part(number));
    cleaning.clean(kind, folder.part(number), folder.whole(number));
    return new Filed(
        number,
        kind.suffix(),
        kind.type(),
        Files.size(folder.whole(number)),
        Folder.digest(folder.whole(number)));
  }

  /** The names of files that a browser offers to choose from. */
  public static String accepted() {
    return DraftAttachmentsPage.accepted(Kind.values());
  }

  /** Where a file lies. */
  public Path path(String drawer, long number) {
    return folder(drawer).whole(number);
  }

  public void remove(String drawer, long number) {
    folder(drawer).remove(number);
  }

  /** Lets go of all in a drawer that is not known to its room, and was not filed just now. */
  public void keepOnly(String drawer, Set<Long> known, Instant now) {
    if (!Files.isDirectory(folder(drawer).root())) {
      return;
    }
    try (var files = Files.list(folder(drawer).root())) {
      for (var file : files.toList()) {
        var isKnown = known.stream().anyMatch(one -> file.endsWith(one + WHOLE));
        if (!isKnown && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(GRACE))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets go of a drawer with all there is in it. */
  public void empty(String drawer) {
    var folder = folder(drawer).root();
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The drawers of a room that there are, such as {@code expert/123456}. */
  public List<String> drawers(String room) {
    if (!Files.isDirectory(root.resolve(room))) {
      return List.of();
    }
    try (var folders = Files.list(root.resolve(room))) {
      return folders.map(one -> room + '/' + one.getFileName()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Folder folder(String drawer) {
    if (!drawer.matches("[a-z]+/\\d{6,18}")) {
      throw new IllegalArgumentException(drawer);
    }
    return new Folder(root.resolve(drawer));
  }
}

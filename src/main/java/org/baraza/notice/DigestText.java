package org.baraza.notice;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.baraza.language.Apart;
import org.baraza.language.Said;
import org.baraza.notice.Digest.Line;
import org.baraza.notice.Digest.Part;
import org.baraza.ui.Frame;

/**
 * A digest as plain text. Each address stands on a line of its own, so that it runs its own way
 * also in a text that runs from right to left.
 */
record DigestText(Frame frame, String greeted, LocalDate since, Digest digest, String end) {

  String subject() {
    return frame.word("notice.digest.subject");
  }

  String text() {
    return digest.parts().stream()
        .map(this::part)
        .collect(
            Collectors.joining(
                "\n",
                frame.word("notice.digest.greeting", greeted)
                    + "\n\n"
                    + frame.word("notice.digest.opening", frame.date(since))
                    + "\n\n",
                "\n"
                    + linked(frame.word("notice.digest.manage"), "/notices")
                    + frame.word("notice.digest.end")
                    + '\n'
                    + end
                    + '\n'));
  }

  private String part(Part part) {
    var name = part.name().isEmpty() ? frame.word("notice.digest.followed") : part.name();
    var text = new StringBuilder(name).append('\n');
    part.lines().forEach(line -> text.append(line(line)));
    if (part.restricted()) {
      text.append(linked("– " + frame.word("notice.digest.restricted"), part.path()));
    }
    if (part.more()) {
      text.append(linked("– " + frame.word("notice.more"), part.path()));
    }
    return text.toString();
  }

  private String line(Line line) {
    var what = frame.word(line.entered() ? "notice.entered" : "notice.changed");
    return linked("– " + isolated(line.title()) + " (" + what + ')', line.path());
  }

  private String linked(String words, String path) {
    return words + '\n' + frame.full(frame.to(path)) + '\n';
  }

  private String isolated(Said title) {
    return title.dir().equals(frame.lang().dir()) ? title.text() : Apart.of(title.text());
  }
}

package org.baraza.spreadsheet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.draft.DraftRows;
import org.baraza.ui.Answer;
import org.baraza.ui.Download;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives practices out as a table and takes one in. */
@Controller
class SpreadsheetController {

  private static final int MOST_BYTES = 5 << 20;

  /** What a form sends besides its file. */
  private static final int MARGIN = 16 << 10;

  private static final int LONGEST_NAME = 120;

  private final SpreadsheetDesk desk;
  private final Atlas atlas;

  SpreadsheetController(SpreadsheetDesk desk, Atlas atlas) {
    this.desk = desk;
    this.atlas = atlas;
  }

  @GetMapping("/spreadsheet")
  @ForMembers
  SpreadsheetPage show(Frame frame, Reader reader) {
    return page(Entered.NOTHING, frame, reader);
  }

  @GetMapping("/spreadsheet/practices.csv")
  @ForMembers
  Download csv(@RequestParam(defaultValue = "") String country, Frame frame, Reader reader) {
    return TableFiles.csv(table(country, reader), labels(frame));
  }

  @GetMapping("/spreadsheet/practices.xlsx")
  @ForMembers
  Download xlsx(@RequestParam(defaultValue = "") String country, Frame frame, Reader reader) {
    return TableFiles.xlsx(table(country, reader), labels(frame), frame);
  }

  private Table table(String country, Reader reader) {
    if (!country.isEmpty() && atlas.country(country).isEmpty()) {
      throw new NotThere();
    }
    return desk.table(country, reader);
  }

  private static List<String> labels(Frame frame) {
    return SpreadsheetDesk.columns().stream()
        .map(column ->
            DraftRows.fields().contains(column)
                ? DraftRows.label(column, frame)
                : frame.word("spreadsheet.column." + column))
        .toList();
  }

  /** Takes a table in. One that is too large is refused before it is read. */
  @PostMapping(path = "/spreadsheet", consumes = "multipart/form-data")
  @ForMembers
  Answer take(HttpServletRequest request, Frame frame, Reader reader) {
    try {
      if (request.getContentLengthLong() > MOST_BYTES + MARGIN) {
        throw new Unreadable("spreadsheet.mend.size", MOST_BYTES >> 20);
      }
      return new SeeOther(frame.to("/spreadsheet/" + take(request, reader)));
    } catch (Unreadable e) {
      var entered = Entered.NOTHING.but("file", frame.word(e.key(), e.arguments()));
      return page(entered, frame, reader);
    }
  }

  private long take(HttpServletRequest request, Reader reader) {
    try {
      var file = request.getPart("file");
      if (file == null || file.getSize() == 0) {
        throw new Unreadable("spreadsheet.mend.file");
      }
      try (var content = file.getInputStream()) {
        var bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          throw new Unreadable("spreadsheet.mend.size", MOST_BYTES >> 20);
        }
        var table = TableFiles.read(bytes, SpreadsheetDesk.columns());
        return desk.take(name(file), table, reader);
      } finally {
        file.delete();
      }
    } catch (IOException | ServletException | IllegalStateException cut) {
      throw new Unreadable("spreadsheet.mend.file");
    }
  }

  /** The last part of the name, without what would turn the line around. */
  private static String name(Part file) {
    var whole = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
    var name = whole.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  private SpreadsheetPage page(Entered entered, Frame frame, Reader reader) {
    return new SpreadsheetPage(frame, atlas, reader.countries(), entered);
  }

  @GetMapping("/spreadsheet/{number:\\d{6,18}}")
  @ForMembers
  PreviewPage preview(@PathVariable long number, Frame frame, Reader reader) {
    return new PreviewPage(frame, desk.preview(number, frame, reader), List.of(), "");
  }

  @PostMapping("/spreadsheet/{number:\\d{6,18}}")
  @ForMembers
  Answer keep(
      @PathVariable long number,
      @RequestParam(defaultValue = "") List<Integer> row,
      Frame frame,
      Reader reader) {
    if (desk.keep(number, row, frame, reader)) {
      return new SeeOther(frame.to("/drafts"));
    }
    var trouble = frame.word(row.isEmpty() ? "spreadsheet.mend.choose" : "spreadsheet.mend.moved");
    return new PreviewPage(frame, desk.preview(number, frame, reader), row, trouble);
  }
}

package org.baraza.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Tables as the first sheet of a workbook (Office Open XML, ISO/IEC 29500). */
final class XlsxFile {

  /** What a file may unfold to: far more than texts need, far less than a trap does. */
  private static final long MOST_BYTES = 64L << 20;

  private static final double WIDTH = 28;

  /** The first moment a ZIP file can tell. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private XlsxFile() {}

  /**
   * @param heads the first line, one head a column
   * @param rightToLeft whether the sheet begins at the right
   */
  static byte[] write(List<String> heads, Table table, String name, boolean rightToLeft) {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "Baraza", "1.0")) {
      var sheet = book.newWorksheet(name);
      for (int column = 0; column < heads.size(); column++) {
        sheet.value(0, column, heads.get(column));
        sheet.style(0, column).bold().set();
        sheet.width(column, WIDTH);
        for (int row = 0; row < table.rows().size(); row++) {
          sheet.value(row + 1, column, Formulas.shielded(table.rows().get(row).get(column)));
        }
      }
      sheet.freezePane(0, 1);
      if (rightToLeft) {
        sheet.rightToLeft();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return timeless(file.toByteArray());
  }

  /** The same without the moment it was written at: the same table gives the same bytes. */
  private static byte[] timeless(byte[] file) {
    var same = new ByteArrayOutputStream();
    try (var from = opened(file);
        var to = new ZipOutputStream(same)) {
      for (var entry : Collections.list(from.getEntries())) {
        var next = new ZipEntry(entry.getName());
        next.setTimeLocal(EPOCH);
        to.putNextEntry(next);
        var bytes = from.getInputStream(entry).readAllBytes();
        to.write(entry.getName().equals("docProps/core.xml") ? undated(bytes) : bytes);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return same.toByteArray();
  }

  private static byte[] undated(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("<dcterms:created.*?</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  static boolean isOne(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  /** All lines of the first sheet, the heads first. */
  static List<List<String>> read(byte[] file) {
    weigh(file);
    var lines = new ArrayList<List<String>>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
        var rows = book.getFirstSheet().openStream()) {
      rows.forEach(row -> lines.add(line(row, lines.size())));
    } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
      throw new Unreadable("spreadsheet.mend.xlsx");
    }
    return lines;
  }

  private static void weigh(byte[] file) {
    var left = MOST_BYTES;
    var bytes = new byte[8192];
    try (var zip = opened(file)) {
      for (var entry : Collections.list(zip.getEntries())) {
        var content = zip.getInputStream(entry);
        for (int read = content.read(bytes); read >= 0; read = content.read(bytes)) {
          left -= read;
          if (left < 0) {
            throw new Unreadable("spreadsheet.mend.bomb");
          }
        }
      }
    } catch (IOException e) {
      throw new Unreadable("spreadsheet.mend.xlsx");
    }
  }

  private static ZipFile opened(byte[] file) throws IOException {
    return ZipFile.builder().setByteArray(file).get();
  }

  private static List<String> line(Row row, int before) {
    if (before > Table.MOST_ROWS) {
      throw new Unreadable("spreadsheet.mend.rows", Table.MOST_ROWS);
    }
    var line = new ArrayList<String>();
    for (int i = 0; i < row.getCellCount(); i++) {
      line.add(row.getOptionalCell(i).map(XlsxFile::text).orElse(""));
    }
    return line;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.FORMULA) {
      throw new Unreadable("spreadsheet.mend.formula", cell.getAddress().toString());
    }
    return cell.getType() == CellType.NUMBER
        ? cell.asNumber().stripTrailingZeros().toPlainString()
        : Formulas.bare(cell.getText());
  }
}

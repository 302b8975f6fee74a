package org.baraza.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baraza.access.Reader;
import org.baraza.centre.CentreCards;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of the open data: practices and centres, a line of JSON each, and a description of
 * both after the Data Package standard (datapackage.org). A record says what it says itself; what
 * leads to another record is left out, for that one may be shown to fewer. The same records make
 * the same bytes.
 */
@Component
class OpenDataPackage {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int WAVE = 200;

  private final PracticeCards practices;
  private final CentreCards centres;
  private final OpenDataSettings settings;
  private final Words words;

  OpenDataPackage(
      PracticeCards practices, CentreCards centres, OpenDataSettings settings, Words words) {
    this.practices = practices;
    this.centres = centres;
    this.settings = settings;
    this.words = words;
  }

  /** Some records of a kind, those after a number, and the number that the next go on after. */
  private record Wave(List<Map<String, Object>> records, long last) {}

  /** Finds records of a kind. */
  private interface Records {

    Wave after(long number);
  }

  /** Writes the file as it is on a day. */
  void pack(LocalDate day, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    var resources =
        List.of(
            write("practices", this::practices, day, zip),
            write("centres", this::centres, day, zip));
    begin("datapackage.json", day, zip);
    zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(about(day, resources)));
    zip.closeEntry();
    zip.finish();
  }

  private static void begin(String name, LocalDate day, ZipOutputStream zip) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(day.atStartOfDay());
    zip.putNextEntry(entry);
  }

  /** Writes all records of a kind; gives what is to be said of them. */
  private static Map<String, Object> write(
      String name, Records records, LocalDate day, ZipOutputStream zip) throws IOException {
    begin(name + ".jsonl", day, zip);
    var count = 0;
    for (var wave = records.after(0); wave.last() > 0; wave = records.after(wave.last())) {
      for (var one : wave.records()) {
        zip.write(JSON.writeValueAsBytes(one));
        zip.write('\n');
        count++;
      }
    }
    zip.closeEntry();
    var resource = new LinkedHashMap<String, Object>();
    resource.put("name", name);
    resource.put("path", name + ".jsonl");
    resource.put("format", "jsonl");
    resource.put("mediatype", "application/jsonl");
    resource.put("encoding", "utf-8");
    resource.put("rows", count);
    return resource;
  }

  private Map<String, Object> about(LocalDate day, List<Map<String, Object>> resources) {
    var about = new LinkedHashMap<String, Object>();
    about.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    about.put("name", "baraza-open-data");
    about.put("homepage", words.address());
    about.put("created", day.atStartOfDay().atOffset(ZoneOffset.UTC).toString());
    about.put("version", day.toString());
    about.put("licenses", List.of(Map.of("name", settings.licence(), "path", settings.terms())));
    about.put("resources", resources);
    return about;
  }

  private Wave practices(long after) {
    var numbers = practices.after(after, WAVE, Reader.anyone());
    var records =
        practices.extracts(numbers, Reader.anyone()).stream()
            .map(one -> {
              var record = new LinkedHashMap<String, Object>();
              record.put("number", one.id().number());
              record.put("address", words.address() + "/en/practices/" + one.id().number());
              record.put("edition", one.edition());
              record.put("changed", one.changedAt().toString());
              record.put("maturity", one.maturity());
              record.put("asDocumented", one.asDocumented());
              record.putAll(one.translations().dossier().data());
              return (Map<String, Object>) record;
            })
            .toList();
    return new Wave(records, numbers.isEmpty() ? 0 : numbers.getLast());
  }

  private Wave centres(long after) {
    var numbers = centres.after(after, WAVE, Reader.anyone());
    var records =
        centres.extracts(numbers, Reader.anyone()).stream()
            .map(one -> {
              var record = new LinkedHashMap<String, Object>();
              record.put("number", one.number());
              record.put("address", words.address() + "/en/centres/" + one.number());
              record.put("changed", one.changedAt().toString());
              record.putAll(one.dossier().data());
              return (Map<String, Object>) record;
            })
            .toList();
    return new Wave(records, numbers.isEmpty() ? 0 : numbers.getLast());
  }
}

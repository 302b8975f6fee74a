package org.baraza.forum.takeout;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baraza.access.Reader;
import org.baraza.attachment.Cabinet;
import org.baraza.forum.charter.Charter;
import org.baraza.forum.charter.Charters;
import org.baraza.forum.enclosure.Enclosures;
import org.baraza.forum.meeting.Meeting;
import org.baraza.forum.meeting.MeetingCard;
import org.baraza.forum.meeting.MeetingView;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is said in a space as a ZIP: a page for each topic, the same as JSON, and a list of them
 * with what the space is for. It is packed topic by topic while it is sent. Who speaks is told as
 * on the pages; in Chatham House mode a voice is a number, that of whoever takes it out as well.
 * Files of posts go along as long as they fit; the others are named.
 */
@Component
class SpaceFile {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int WAVE = 200;

  /** So many bytes of files go along: who takes them has to carry them. */
  private static final long MOST_FILES = 50_000_000;

  /** What the list of topics draws. */
  record Contents(
      Frame frame,
      SpaceCard space,
      Charter charter,
      @Nullable MeetingCard meeting,
      List<TopicCard> topics) {

    String dir(String lang) {
      return Lang.of(lang).map(Lang::dir).orElse("auto");
    }
  }

  private final TopicDoor door;
  private final Sheets sheets;
  private final Charters charters;
  private final MeetingView meetings;
  private final Cabinet cabinet;
  private final TemplateEngine templates;

  SpaceFile(
      TopicDoor door,
      Sheets sheets,
      Charters charters,
      MeetingView meetings,
      Cabinet cabinet,
      TemplateEngine templates) {
    this.meetings = meetings;
    this.door = door;
    this.sheets = sheets;
    this.charters = charters;
    this.cabinet = cabinet;
    this.templates = templates;
  }

  /** Packs it into a stream, which is left open. */
  void pack(SpaceCard space, OutputStream out, Frame frame, Reader reader) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    var topics = all(space, reader);
    var left = MOST_FILES;
    for (var topic : topics) {
      var sheet = sheets.of(topic, frame, reader);
      left = take(zip, sheet, left);
      put(zip, "topics/" + topic.number() + ".html", "topic", sheet);
      put(zip, "topics/" + topic.number() + ".json", JSON.writeValueAsBytes(sheet.data()));
    }
    var charter = charters.told(charters.of(space.number()), reader);
    var meeting = meetings.of(space.number(), frame).orElse(null);
    put(zip, "index.html", "contents", new Contents(frame, space, charter, meeting, topics));
    var held = meeting == null ? null : meeting.meeting();
    put(zip, "space.json", JSON.writeValueAsBytes(data(space, charter, held, topics)));
    zip.finish();
  }

  /** Puts those files in that fit; gives how many bytes are left for others. */
  private long take(ZipOutputStream zip, Sheet sheet, long most) throws IOException {
    var left = most;
    for (var file : sheet.files().values().stream().flatMap(List::stream).toList()) {
      var path = cabinet.path(Enclosures.drawer(file.post()), file.number());
      if (file.size() <= left && Files.exists(path)) {
        zip.putNextEntry(new ZipEntry(Sheet.entry(file)));
        Files.copy(path, zip);
        zip.closeEntry();
        sheet.taken().add(file.path());
        left -= file.size();
      }
    }
    return left;
  }

  private List<TopicCard> all(SpaceCard space, Reader reader) {
    var all = new ArrayList<TopicCard>();
    var wave = door.topics(space, 0, WAVE, reader);
    while (!wave.isEmpty()) {
      all.addAll(wave);
      wave = door.topics(space, wave.getLast().number(), WAVE, reader);
    }
    return all;
  }

  private void put(ZipOutputStream zip, String name, String template, Object model)
      throws IOException {
    var page = new StringOutput();
    templates.render("forum/takeout/" + template + ".jte", model, page);
    put(zip, name, page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static Map<String, Object> data(
      SpaceCard space, Charter charter, @Nullable Meeting meeting, List<TopicCard> topics) {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", space.number());
    data.put("name", space.name());
    data.put("purpose", charter.purpose());
    data.put("language", space.language().code());
    data.put("languages", charter.languages());
    data.put("about", charter.about().isEmpty() ? null : charter.about());
    data.put("meeting", meeting == null ? null : meeting.data());
    data.put("rules", charter.rules());
    data.put("marking", space.marking().label());
    data.put("chathamHouse", space.chatham());
    data.put(
        "topics",
        topics.stream()
            .map(one ->
                Map.of(
                    "number", one.number(),
                    "title", one.title(),
                    "chathamHouse", one.space().chatham(),
                    "file", "topics/" + one.number() + ".json"))
            .toList());
    return data;
  }
}

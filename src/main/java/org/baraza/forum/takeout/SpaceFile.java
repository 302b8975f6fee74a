package org.baraza.forum.takeout;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baraza.access.Reader;
import org.baraza.forum.part.PostCard;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.text.Shown;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is said in a space as a ZIP: a page for each topic, a list of them, and the same as
 * JSON. Who speaks is told as on the pages; in Chatham House mode a voice is a number, that of
 * whoever takes it out as well.
 */
@Component
class SpaceFile {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int WAVE = 200;

  /** What the list of topics draws. */
  record Contents(Frame frame, SpaceCard space, List<TopicCard> topics) {}

  /** What the page of a topic draws. */
  record Sheet(Frame frame, TopicCard topic, List<PostCard> posts) {

    Shown shown(PostCard post) {
      return Shown.of(post.written());
    }
  }

  private final TopicDoor door;
  private final TemplateEngine templates;

  SpaceFile(TopicDoor door, TemplateEngine templates) {
    this.door = door;
    this.templates = templates;
  }

  byte[] of(SpaceCard space, Frame frame, Reader reader) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      var topics = new ArrayList<TopicCard>();
      var told = new ArrayList<Map<String, Object>>();
      for (var topic : all(space, reader)) {
        var posts = posts(topic, frame, reader);
        put(zip, "topics/" + topic.number() + ".html", "topic", new Sheet(frame, topic, posts));
        topics.add(topic);
        told.add(data(topic, posts));
      }
      put(zip, "index.html", "contents", new Contents(frame, space, topics));
      put(zip, "space.json", JSON.writeValueAsBytes(data(space, told)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
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

  private List<PostCard> posts(TopicCard topic, Frame frame, Reader reader) {
    var all = new ArrayList<PostCard>();
    for (var page = 1; page <= (topic.posts() + TopicDoor.PAGE - 1) / TopicDoor.PAGE; page++) {
      all.addAll(door.told(topic, page, frame, reader));
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

  private static Map<String, Object> data(SpaceCard space, List<Map<String, Object>> topics) {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", space.number());
    data.put("name", space.name());
    data.put("language", space.language().code());
    data.put("marking", space.marking().label());
    data.put("chathamHouse", space.chatham());
    data.put("topics", topics);
    return data;
  }

  private static Map<String, Object> data(TopicCard topic, List<PostCard> posts) {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", topic.number());
    data.put("kind", topic.kind());
    data.put("title", topic.title());
    data.put("language", topic.language().code());
    data.put("posts", posts.stream().map(SpaceFile::data).toList());
    return data;
  }

  private static Map<String, Object> data(PostCard post) {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", post.number());
    data.put("place", post.place());
    data.put("speaker", post.speaker());
    data.put("day", post.day());
    data.put("language", post.language().code());
    data.put("text", post.written());
    return data;
  }
}

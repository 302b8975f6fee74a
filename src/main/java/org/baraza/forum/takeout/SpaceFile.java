package org.baraza.forum.takeout;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baraza.access.Reader;
import org.baraza.attachment.Cabinet;
import org.baraza.forum.enclosure.Enclosure;
import org.baraza.forum.enclosure.Enclosures;
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
 * whoever takes it out as well. Files of posts go along as long as they fit; the others are named.
 */
@Component
class SpaceFile {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int WAVE = 200;

  /** So many bytes of files go along: it is all made in memory. */
  private static final long MOST_FILES = 50_000_000;

  /** What the list of topics draws. */
  record Contents(Frame frame, SpaceCard space, List<TopicCard> topics) {}

  /** What the page of a topic draws. */
  record Sheet(Frame frame, TopicCard topic, List<PostCard> posts, Bundle bundle) {

    List<Enclosure> files(PostCard post) {
      return bundle.files(post);
    }

    boolean isTaken(Enclosure file) {
      return bundle.taken.contains(file.path());
    }

    Shown shown(PostCard post) {
      return Shown.of(post.written());
    }
  }

  /** The files of some posts, and which of all go along. */
  private record Bundle(Map<Long, List<Enclosure>> files, Set<String> taken) {

    private List<Enclosure> files(PostCard post) {
      return files.getOrDefault(post.number(), List.of());
    }
  }

  private final TopicDoor door;
  private final Enclosures enclosures;
  private final Cabinet cabinet;
  private final TemplateEngine templates;

  SpaceFile(TopicDoor door, Enclosures enclosures, Cabinet cabinet, TemplateEngine templates) {
    this.door = door;
    this.enclosures = enclosures;
    this.cabinet = cabinet;
    this.templates = templates;
  }

  byte[] of(SpaceCard space, Frame frame, Reader reader) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      var topics = new ArrayList<TopicCard>();
      var told = new ArrayList<Map<String, Object>>();
      var left = MOST_FILES;
      for (var topic : all(space, reader)) {
        var posts = posts(topic, frame, reader);
        var bundle =
            new Bundle(
                enclosures.of(posts.stream().map(PostCard::number).toList()), new HashSet<>());
        left = take(zip, bundle, left);
        var sheet = new Sheet(frame, topic, posts, bundle);
        put(zip, "topics/" + topic.number() + ".html", "topic", sheet);
        topics.add(topic);
        told.add(data(topic, posts, bundle));
      }
      put(zip, "index.html", "contents", new Contents(frame, space, topics));
      put(zip, "space.json", JSON.writeValueAsBytes(data(space, told)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Puts those files in that fit; gives how many bytes are left for others. */
  private long take(ZipOutputStream zip, Bundle bundle, long most) throws IOException {
    var left = most;
    for (var file : bundle.files.values().stream().flatMap(List::stream).toList()) {
      if (file.size() <= left) {
        var lies = cabinet.path(Enclosures.drawer(file.post()), file.number());
        put(zip, "files/" + file.fileName(), Files.readAllBytes(lies));
        bundle.taken.add(file.path());
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

  private static Map<String, Object> data(TopicCard topic, List<PostCard> posts, Bundle bundle) {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", topic.number());
    data.put("kind", topic.kind());
    data.put("title", topic.title());
    data.put("language", topic.language().code());
    data.put("posts", posts.stream().map(one -> data(one, bundle.files(one))).toList());
    return data;
  }

  private static Map<String, Object> data(PostCard post, List<Enclosure> files) {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", post.number());
    data.put("place", post.place());
    data.put("speaker", post.speaker());
    data.put("day", post.day());
    data.put("language", post.language().code());
    data.put("text", post.written());
    data.put("waitsForReview", post.isPending());
    data.put(
        "files",
        files.stream()
            .map(one ->
                Map.of(
                    "title", one.title(),
                    "file", one.fileName(),
                    "type", one.type(),
                    "bytes", one.size(),
                    "sha256", one.digest()))
            .toList());
    return data;
  }
}

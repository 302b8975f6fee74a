package org.baraza.forum.takeout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.forum.enclosure.Enclosure;
import org.baraza.forum.part.PostCard;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicPart.Taken;
import org.baraza.forum.takeout.Tallies.Bearing;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Subjects.Subject;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it is taken out: drawn as a page, and the same as data.
 *
 * @param parts what rooms within the forum have to tell of it
 * @param useful how many found a post useful, by its number
 * @param translations by the number of the post
 * @param files by the number of the post
 * @param taken the addresses of the files that go along
 */
record Sheet(
    Frame frame,
    TopicCard topic,
    Bearing bearing,
    List<Subject> subjects,
    List<Taken> parts,
    List<PostCard> posts,
    Map<Long, Integer> useful,
    Map<Long, List<Translation>> translations,
    Map<Long, List<Enclosure>> files,
    Set<String> taken) {

  /**
   * What a post says in another language.
   *
   * @param state whether it was confirmed, is open, or was made from an earlier text
   * @param by who translated it, if they wish to be named, or null
   * @param credit the same in words
   */
  record Translation(
      Lang language, String written, String state, @Nullable String by, String credit) {

    Shown shown() {
      return Shown.of(written);
    }

    private Map<String, Object> data() {
      var data = new LinkedHashMap<String, Object>();
      data.put("language", language.code());
      data.put("text", written);
      data.put("state", state);
      data.put("by", by);
      return data;
    }
  }

  List<Enclosure> files(PostCard post) {
    return files.getOrDefault(post.number(), List.of());
  }

  List<Translation> translations(PostCard post) {
    return translations.getOrDefault(post.number(), List.of());
  }

  /** How many found it useful, in words, or nothing. */
  String useful(PostCard post) {
    var count = useful.getOrDefault(post.number(), 0);
    return count == 0 ? "" : frame.word("forum.useful.count", count);
  }

  boolean isAccepted(PostCard post) {
    var accepted = bearing.accepted();
    return accepted != null && accepted == post.number();
  }

  boolean isTaken(Enclosure file) {
    return taken.contains(file.path());
  }

  Shown shown(PostCard post) {
    return Shown.of(post.written());
  }

  List<String> concepts() {
    return subjects.stream().map(Subject::name).toList();
  }

  /** All of it as data; days as 2026-07-01. */
  Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", topic.number());
    data.put("kind", topic.kind());
    data.put("title", topic.title());
    data.put("language", topic.language().code());
    data.put("chathamHouse", topic.space().chatham());
    data.put("concepts", bearing.concepts());
    data.put("open", bearing.isOpen());
    data.put("accepted", bearing.accepted());
    parts.forEach(part -> data.put(part.key(), part.data()));
    data.put("posts", posts.stream().map(this::data).toList());
    return data;
  }

  /** Where a file lies: numbers of files are of one post alone. */
  static String entry(Enclosure file) {
    return "files/" + file.post() + '-' + file.fileName();
  }

  private Map<String, Object> data(PostCard post) {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", post.number());
    data.put("place", post.place());
    data.put("speaker", post.speaker());
    data.put("day", post.on().toString());
    data.put("language", post.language().code());
    data.put("text", post.written());
    data.put("useful", useful.getOrDefault(post.number(), 0));
    data.put("waitsForReview", post.isPending());
    data.put("translations", translations(post).stream().map(Translation::data).toList());
    data.put(
        "files",
        files(post).stream()
            .map(one ->
                Map.of(
                    "title", one.title(),
                    "file", entry(one),
                    "type", one.type(),
                    "bytes", one.size(),
                    "sha256", one.digest()))
            .toList());
    return data;
  }
}

package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;

/** Spaces of a test, with what is said there; done as people do it, and taken away afterwards. */
public class Talk {

  private final String name;
  private final Visitors visitors;
  private final LeafFall spaces;
  private final Set<String> topical = new HashSet<>();

  public Talk(String name, Visitors visitors, LeafFall spaces) {
    this.name = name;
    this.visitors = visitors;
    this.spaces = spaces;
  }

  /**
   * A space that was approved.
   *
   * @param chatham whether nobody is named there: yes, no, or {@code topic} for a space that names
   *     people and all of whose topics are opened in Chatham House mode
   */
  public String space(Visitor steward, String kind, String chatham) {
    var space =
        location(
            steward.post(
                "/en/forum",
                "name",
                name,
                "purpose",
                "To try it",
                "language",
                "en",
                "kind",
                kind,
                "chatham",
                chatham.equals("yes") ? "yes" : "no",
                "about",
                "",
                "why",
                "A test"));
    location(
        visitors.with(Role.FACILITATOR).post(space + "/decision", "act", "approve", "grounds", ""));
    if (chatham.equals("topic")) {
      topical.add(space);
    }
    return space;
  }

  public String begin(Visitor writer, String space, String kind, String title) {
    return location(
        writer.post(
            space + "/topics",
            "chatham",
            mode(space),
            "kind",
            kind,
            "title",
            title,
            "text",
            "Zqfirst words",
            "language",
            "en"));
  }

  /** A consultation with the options red, green and blue. */
  public String consult(Visitor writer, String space, String choosing, String showing) {
    return location(
        writer.post(
            space + "/consultations",
            "chatham",
            mode(space),
            "title",
            "Zqcolours",
            "options",
            "Zqred\nZqgreen\n\nZqblue",
            "choosing",
            choosing,
            "showing",
            showing,
            "closes",
            java.time.LocalDate.now(java.time.Clock.systemUTC()).plusDays(30).toString(),
            "text",
            "Which colour?",
            "language",
            "en"));
  }

  private String mode(String space) {
    return topical.contains(space) ? "yes" : "no";
  }

  public static String answer(Visitor writer, String topic, String text) {
    return location(writer.post(topic + "/posts", "text", text, "language", "en"));
  }

  /** Where a form that was taken leads. */
  public static String location(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(303);
    return answer
        .headers()
        .firstValue("location")
        .orElseThrow()
        .replaceFirst("^https?://[^/]+", "")
        .replaceFirst("#.*", "");
  }

  public static long number(String path) {
    return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
  }

  /** As if none of it had ever been. */
  public void forget() {
    Sight.atHouseWork(() -> spaces.of("name = '" + name + "'"));
  }
}

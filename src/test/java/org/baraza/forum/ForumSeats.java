package org.baraza.forum;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.baraza.MemberPages;
import org.baraza.MemberPages.Seat;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;

/** The pages of the forum that only some see, each with somebody who sees it. */
public class ForumSeats {

  private final Visitors visitors;

  public ForumSeats(Visitors visitors) {
    this.visitors = visitors;
  }

  /** A space that waits for a decision, and one that is spoken in, with what was reported. */
  public void addTo(List<Seat> all) {
    var facilitator = visitors.with(Role.FACILITATOR);
    var moderator = visitors.with(Role.MODERATOR);
    var steward = visitors.member();
    all.add(new Seat(facilitator, space(steward, "closed")));
    var space = space(steward, "members");
    facilitator.post("/en" + space + "/decision", "act", "approve");
    var topic =
        MemberPages.location(
            steward.post(
                "/en" + space + "/topics", "kind", "question", "title", "Oases", "text", "Who?"));
    var post =
        MemberPages.location(
            moderator.post("/en" + topic + "/posts", "text", "*We*, [here](https://o.example)"));
    steward.post("/en" + post + "/report", "why", "An advertisement");
    all.add(new Seat(moderator, "/forum/reports"));
    all.add(new Seat(moderator, "/complaints"));
    steward.post("/en/forum/speaker", "act", "allow");
    all.add(new Seat(steward, "/forum/speaker"));
    var own = steward.page("/en/forum/speaker").select("a[href*=/speakers/]").attr("href");
    all.add(new Seat(moderator, own.substring("/en".length())));
    steward.post("/en/forum/feed", "act", "make");
    all.add(new Seat(steward, "/forum/feed"));
    var lifting = facilitator.post("/en/forum/liftings", "post", "123456", "why", "A danger");
    all.add(new Seat(facilitator, "/forum/liftings"));
    all.add(new Seat(visitors.with(Role.REVIEWER), MemberPages.location(lifting)));
    sanction(all, steward, topic);
    all.add(new Seat(moderator, post + "/edition"));
    all.add(new Seat(steward, post + "/translations/fr"));
    stewards(all, steward, space);
    for (var page : List.of(space, space + "/topics", topic, post + "/history")) {
      all.add(new Seat(steward, page));
    }
    consultation(all, steward, space);
    harvest(all, steward, space);
  }

  /** Who looks after a space and what it is for, and where nobody looks after one. */
  private void stewards(List<Seat> all, Visitor steward, String space) {
    all.add(new Seat(steward, space + "/stewards"));
    all.add(new Seat(steward, space + "/charter"));
    all.add(new Seat(steward, space + "/meeting"));
    var other = visitors.member();
    var name = other.page("/en").select(".self bdi").text();
    steward.post("/en" + space + "/stewards", "address", name.replace(' ', '.') + "@example.org");
    all.add(new Seat(other, "/forum/stewardships"));
  }

  /** What members are asked, in the open and in secret, and when an expert answers them. */
  private static void consultation(List<Seat> all, Visitor steward, String space) {
    var last = LocalDate.now(Clock.systemUTC()).plusDays(9).toString();
    for (var showing : List.of("open", "secret")) {
      var topic =
          MemberPages.location(
              steward.post(
                  "/en" + space + "/consultations",
                  "title",
                  "Wells",
                  "options",
                  "Old ones\nNew ones",
                  "choosing",
                  "several",
                  "showing",
                  showing,
                  "closes",
                  last,
                  "text",
                  "Which?"));
      all.add(new Seat(steward, topic + (showing.equals("open") ? "/vote" : "")));
      steward.post("/en" + topic + "/vote", "choice", "1");
      all.add(new Seat(steward, topic));
    }
    var clinic =
        MemberPages.location(
            steward.post(
                "/en" + space + "/clinics",
                "title",
                "Ask about wells",
                "address",
                "nobody@example.org",
                "day",
                last,
                "from",
                "10:00",
                "to",
                "11:00",
                "text",
                "Write your questions."));
    for (var page : List.of(space + "/consultations", space + "/clinics", clinic)) {
      all.add(new Seat(steward, page));
    }
  }

  /** One reply made of what somebody said, who is asked whether they wish to be named. */
  private void harvest(List<Seat> all, Visitor steward, String space) {
    var speaker = visitors.member();
    var topic =
        MemberPages.location(
            steward.post(
                "/en" + space + "/topics", "kind", "question", "title", "Dunes", "text", "How?"));
    var post =
        MemberPages.location(speaker.post("/en" + topic + "/posts", "text", "With *fences*."));
    steward.post(
        "/en" + topic + "/harvest",
        "act",
        "publish",
        "text",
        "Fences hold dunes.",
        "post",
        post.replaceAll("\\D", ""));
    for (var page : List.of(topic, topic + "/harvest", topic + "/harvest/draft")) {
      all.add(new Seat(steward, page));
    }
    all.add(new Seat(speaker, topic + "/credit"));
    all.add(new Seat(speaker, topic + "/harvest/report"));
    speaker.upload(
        "/en" + post + "/files",
        "fences.txt",
        "Of sand".getBytes(java.nio.charset.StandardCharsets.UTF_8),
        "title",
        "Fences");
    all.add(new Seat(speaker, post + "/files"));
    hidden(all, steward, topic);
  }

  /** A post that waits for review, and what was taken back of a hijacked account. */
  private void hidden(List<Seat> all, Visitor steward, String topic) {
    var moderator = visitors.with(Role.MODERATOR);
    var rude = visitors.member();
    var post = MemberPages.location(rude.post("/en" + topic + "/posts", "text", "Rude *words*"));
    moderator.post("/en" + post + "/report", "why", "Rude", "act", "hide");
    var history = rude.page("/en" + post + "/history");
    all.add(new Seat(rude, post + "/history"));
    all.add(new Seat(rude, local(history.select("a[href*=/rulings/]").attr("href"))));
    all.add(new Seat(rude, "/forum/rulings"));
    var taken = reported(visitors.member(), steward, topic);
    var form = form(moderator, taken).replace("/sanction", "/takeback");
    all.add(new Seat(moderator, local(form.replace("/takeback", ""))));
    all.add(new Seat(moderator, local(form)));
    all.add(
        new Seat(
            moderator,
            MemberPages.location(
                moderator.post(
                    form, "day", "2026-01-01", "hour", "08:00", "why", "Phished", "act", "take"))));
  }

  private static String local(String href) {
    return href.substring("/en".length());
  }

  /** Somebody whom a moderator silences for what was reported. */
  private void sanction(List<Seat> all, Visitor steward, String topic) {
    var rude = visitors.member();
    var other = visitors.with(Role.MODERATOR);
    var form = form(other, reported(rude, steward, topic));
    var silence = MemberPages.location(other.post(form, "days", "7", "why", "Rude words"));
    all.add(new Seat(rude, silence));
    all.add(new Seat(other, silence));
    var waits = reported(visitors.member(), steward, topic);
    all.add(new Seat(other, local(form(other, waits))));
  }

  private static String reported(Visitor rude, Visitor by, String topic) {
    var post = MemberPages.location(rude.post("/en" + topic + "/posts", "text", "Rude words"));
    by.post("/en" + post + "/report", "why", "Rude");
    return post;
  }

  /** The form by which a moderator does something about who wrote a post. */
  private static String form(Visitor moderator, String post) {
    return moderator
        .page("/en/forum/reports")
        .select("article:has(a[href$=" + post + "]) a[href$=/sanction]")
        .getFirst()
        .attr("href");
  }

  private String space(Visitor steward, String kind) {
    return MemberPages.location(
        steward.post(
            "/en/forum",
            "name",
            "Oases",
            "purpose",
            "Talk",
            "language",
            "en",
            "kind",
            kind,
            "chatham",
            "no",
            "meeting.begins",
            "2026-05-12",
            "meeting.ends",
            "2026-05-14",
            "meeting.where",
            "MRT",
            "meeting.title",
            "Days of the oases",
            "meeting.organiser",
            "The network of oases",
            "why",
            "To talk"));
  }
}

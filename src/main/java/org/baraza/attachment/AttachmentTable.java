package org.baraza.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.attachment.Attachment.Label;
import org.baraza.attachment.Attachment.State;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is known of attachments; read through the reader, but for the house's own work. */
@Component
class AttachmentTable {

  private static final JsonMapper JSON = new JsonMapper();

  /** All but the words of the document, which no list needs. */
  private static final String COLUMNS =
      """
      select number, draft, submission, practice, owner, state, name, stamp, size, kind, digest,
             traces, refusal, title, language, rights, label_audience, label_marking, audience,
             marking, circle, owners, readers, since_edition, until_edition, leaving, changed_at
        from attachment.attachment
      """;

  private static final String SEEN = " where readers && array[:keys]::text[] ";

  private final JdbcClient jdbc;

  AttachmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isTaken(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select exists (select from attachment.attachment where number = ?)")
            .param(number)
            .query(Boolean.class)
            .single());
  }

  Optional<Attachment> visible(long number, Reader reader) {
    return seen("and number = :of", number, reader).stream().findFirst();
  }

  /** The same, held until the transaction ends. */
  Optional<Attachment> hold(long number, Reader reader) {
    return seen("and number = :of for update", number, reader).stream().findFirst();
  }

  /** Those that hang on a draft still. */
  List<Attachment> ofDraft(long draft, Reader reader) {
    return seen(
        "and draft = :of and state in ('UPLOADING', 'EXAMINED', 'REFUSED', 'CONFIRMED')"
            + " order by entered_at, number",
        draft,
        reader);
  }

  List<Attachment> ofSubmission(long submission, Reader reader) {
    return seen(
        "and submission = :of and state <> 'FORMER' order by entered_at, number",
        submission,
        reader);
  }

  /** Those of a practice, those of earlier editions last. */
  List<Attachment> ofPractice(long practice, Reader reader) {
    return seen(
        "and practice = :of and state in ('PUBLISHED', 'FORMER')"
            + " order by state desc, entered_at, number",
        practice,
        reader);
  }

  /** Those of a practice that are published or on their way, which its next draft may leave out. */
  List<Attachment> standing(long practice, Reader reader) {
    return seen(
        "and practice = :of and state in ('SUBMITTED', 'PUBLISHED') order by entered_at, number",
        practice,
        reader);
  }

  private List<Attachment> seen(String which, long of, Reader reader) {
    return jdbc.sql(COLUMNS + SEEN + which)
        .param("keys", reader.keys())
        .param("of", of)
        .query(AttachmentTable::attachment)
        .list();
  }

  /** For work of the house itself: those in one of these states that a column ties to a number. */
  List<Attachment> tied(String column, long to, State... states) {
    return jdbc.sql(COLUMNS + " where " + column + " = :to and state in (:states)")
        .param("to", to)
        .param("states", List.of(states).stream().map(State::name).toList())
        .query(AttachmentTable::attachment)
        .list();
  }

  /** For work of the house itself: the practices that any hang on. */
  List<Long> practices() {
    return jdbc.sql(
            "select distinct practice from attachment.attachment"
                + " where state in ('PUBLISHED', 'FORMER')")
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** For work of the house itself: some whose words were not read yet. */
  List<Attachment> unread(int most) {
    return jdbc.sql(
            COLUMNS
                + " where read_at is null and state in ('CONFIRMED', 'SUBMITTED', 'PUBLISHED')"
                + " order by changed_at limit ?")
        .param(most)
        .query(AttachmentTable::attachment)
        .list();
  }

  /** For work of the house itself: those that nobody went on with since a day. */
  List<Attachment> abandoned(Instant before) {
    return jdbc.sql(
            COLUMNS
                + """
                 where changed_at < ? and state in ('UPLOADING', 'EXAMINED', 'REFUSED')
                """)
        .param(Timestamp.from(before))
        .query(AttachmentTable::attachment)
        .list();
  }

  private static Attachment attachment(ResultSet row, int place) throws SQLException {
    var kind = row.getString("kind");
    return new Attachment(
        row.getLong("number"),
        row.getLong("draft"),
        row.getLong("submission"),
        row.getLong("practice"),
        new AccountId(row.getLong("owner")),
        State.valueOf(row.getString("state")),
        row.getString("name"),
        row.getString("stamp"),
        row.getLong("size"),
        kind == null ? null : Kind.valueOf(kind),
        said(row, "digest"),
        JSON.readValue(row.getString("traces"), new TypeReference<List<Trace>>() {}),
        said(row, "refusal"),
        new Label(
            row.getString("title"),
            Lang.of(row.getString("language")).orElse(Lang.EN),
            row.getString("rights"),
            Audience.valueOf(row.getString("label_audience")),
            Marking.valueOf(row.getString("label_marking"))),
        Cover.of(row),
        Set.of((String[]) row.getArray("readers").getArray()),
        row.getInt("since_edition"),
        row.getInt("until_edition"),
        row.getLong("leaving"),
        row.getTimestamp("changed_at").toInstant());
  }

  private static String said(ResultSet row, String column) throws SQLException {
    var said = row.getString(column);
    return said == null ? "" : said;
  }

  void add(Attachment one) {
    jdbc.sql(
            """
            insert into attachment.attachment (number, draft, practice, owner, state, name, stamp,
              size, language, label_audience, label_marking, audience, marking, readers,
              entered_at, changed_at)
            values (:number, :draft, null, :owner, 'UPLOADING', :name, :stamp, :size, :language,
              'PUBLIC', 'CLEAR', 'OWNERS', 'AMBER', array[:readers]::text[], :at, :at)
            """)
        .param("number", one.number())
        .param("draft", one.draft())
        .param("owner", one.owner().number())
        .param("name", one.name())
        .param("stamp", one.stamp())
        .param("size", one.size())
        .param("language", one.label().language().code())
        .param("readers", one.readers())
        .param("at", Timestamp.from(one.changedAt()))
        .update();
  }

  /** Notes that more of it came in. */
  void touch(long number, Instant at) {
    jdbc.sql("update attachment.attachment set changed_at = ? where number = ?")
        .params(Timestamp.from(at), number)
        .update();
  }

  void examined(long number, Kind kind, List<Trace> traces, String title) {
    jdbc.sql(
            """
            update attachment.attachment
               set state = 'EXAMINED', kind = ?, traces = ?::jsonb, title = ?
             where number = ?
            """)
        .params(kind.name(), JSON.writeValueAsString(traces), title, number)
        .update();
  }

  void refused(long number, String key) {
    jdbc.sql("update attachment.attachment set state = 'REFUSED', refusal = ? where number = ?")
        .params(key, number)
        .update();
  }

  void confirmed(long number, long size, String digest, Label label, Instant at) {
    jdbc.sql(
            """
            update attachment.attachment
               set state = 'CONFIRMED', size = :size, digest = :digest, title = :title,
                   language = :language, rights = :rights, label_audience = :audience,
                   label_marking = :marking, changed_at = :at
             where number = :number
            """)
        .param("size", size)
        .param("digest", digest)
        .param("title", label.title())
        .param("language", label.language().code())
        .param("rights", label.rights())
        .param("audience", label.audience().name())
        .param("marking", label.marking().name())
        .param("at", Timestamp.from(at))
        .param("number", number)
        .update();
  }

  /** Shows those of a draft to its authors. */
  void share(long draft, Set<String> readers) {
    jdbc.sql(
            """
            update attachment.attachment set readers = array[:readers]::text[]
             where draft = :draft and state in ('UPLOADING', 'EXAMINED', 'REFUSED', 'CONFIRMED')
            """)
        .param("readers", readers)
        .param("draft", draft)
        .update();
  }

  /** Sends those that are confirmed on their way, and notes which others are to leave. */
  void submit(long draft, long submission, long practice) {
    jdbc.sql(
            """
            update attachment.attachment
               set state = 'SUBMITTED', submission = :submission, practice = :practice
             where draft = :draft and state = 'CONFIRMED'
            """)
        .param("draft", draft)
        .param("submission", submission)
        .param("practice", practice)
        .update();
    jdbc.sql("update attachment.attachment set leaving_with = ? where leaving = ?")
        .params(submission, draft)
        .update();
  }

  /** Shows those of a submission to whom the submission is shown. */
  void follow(long submission, Set<String> readers) {
    jdbc.sql(
            """
            update attachment.attachment set readers = array[:readers]::text[]
             where submission = :submission and state = 'SUBMITTED'
            """)
        .param("readers", readers)
        .param("submission", submission)
        .update();
  }

  void publish(long submission, int edition) {
    jdbc.sql(
            """
            update attachment.attachment
               set state = 'FORMER', until_edition = greatest(since_edition, :edition - 1)
             where leaving_with = :submission and state = 'PUBLISHED'
            """)
        .param("edition", edition)
        .param("submission", submission)
        .update();
    jdbc.sql(
            """
            update attachment.attachment set state = 'PUBLISHED', since_edition = :edition
             where submission = :submission and state = 'SUBMITTED'
            """)
        .param("edition", edition)
        .param("submission", submission)
        .update();
  }

  /** Leaves one out of what its draft will become, or takes it in again. */
  void leave(long number, long draft) {
    jdbc.sql("update attachment.attachment set leaving = nullif(?, 0) where number = ?")
        .params(draft, number)
        .update();
  }

  /** Shows one to whom it is shown on its practice. */
  void cover(long number, Cover cover, Saying leads) {
    jdbc.sql(
            """
            update attachment.attachment
               set audience = ?, marking = ?, circle = ?, owners = ?, readers = ?, leads = ?::jsonb
             where number = ?
            """)
        .params(
            cover.audience().name(),
            cover.marking().name(),
            cover.circle().toArray(String[]::new),
            cover.owners().toArray(String[]::new),
            cover.keys().toArray(String[]::new),
            JSON.writeValueAsString(leads),
            number)
        .update();
  }

  void read(long number, String body, Instant at) {
    jdbc.sql("update attachment.attachment set body = ?, read_at = ? where number = ?")
        .params(body.replace("\u0000", ""), Timestamp.from(at), number)
        .update();
  }

  void remove(Collection<Long> numbers) {
    if (!numbers.isEmpty()) {
      jdbc.sql("delete from attachment.attachment where number in (:numbers)")
          .param("numbers", numbers)
          .update();
    }
  }
}

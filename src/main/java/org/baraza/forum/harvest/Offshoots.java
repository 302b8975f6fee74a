package org.baraza.forum.harvest;

import java.util.List;
import org.baraza.access.Reader;
import org.baraza.forum.harvest.Growth.Offshoot;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which drafts and practices grew out of which topics; told to those who see the topic alone. */
@Component
@Transactional
public class Offshoots {

  private final JdbcClient jdbc;

  Offshoots(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A topic that something grew out of.
   *
   * @param path its address after the language
   */
  public record Root(String path, Said title) {}

  /** Where a draft comes from, for a reader who sees that. */
  @Transactional(readOnly = true)
  public List<Root> ofDraft(long draft, Reader reader) {
    return roots("o.draft = :number", draft, reader);
  }

  /** Where a practice, or something of it, comes from, as far as the reader sees that. */
  @Transactional(readOnly = true)
  public List<Root> ofPractice(long practice, Reader reader) {
    return roots("o.practice = :number", practice, reader);
  }

  private List<Root> roots(String which, long number, Reader reader) {
    return jdbc.sql(
            """
            select distinct t.number, t.title, t.language from forum.offshoot o
              join forum.harvest h on h.topic = o.topic and h.state = 'PUBLISHED'
              join forum.topic t on t.number = o.topic
              join forum.post p on p.topic = o.topic and p.place = 1 and p.gone_at is null
              join forum.space s on s.number = t.space
             where s.readers && array[:keys]::text[] and
            """
                + ' '
                + which
                + " order by t.number")
        .param("keys", reader.keys())
        .param("number", number)
        .query((row, _) ->
            new Root(
                "/forum/topics/" + row.getLong("number"),
                new Said(row.getString("title"), Lang.of(row.getString("language")).orElseThrow())))
        .list();
  }

  /** What grew out of a topic that was asked for through its reader. */
  List<Offshoot> of(long topic) {
    return jdbc.sql("select draft, practice from forum.offshoot where topic = ? order by draft")
        .param(topic)
        .query((row, _) -> new Offshoot(row.getLong("draft"), row.getLong("practice")))
        .list();
  }

  void add(long topic, long draft) {
    jdbc.sql("insert into forum.offshoot (topic, draft) values (?, ?)")
        .params(topic, draft)
        .update();
  }

  /** A draft was submitted; to be called in the sight of the house. */
  public void submitted(long draft, long practice) {
    jdbc.sql("update forum.offshoot set practice = ? where draft = ?")
        .params(practice, draft)
        .update();
  }

  /** A draft was thrown away; to be called in the sight of the house. */
  public void discarded(long draft) {
    jdbc.sql("delete from forum.offshoot where draft = ?").param(draft).update();
  }
}

package org.baraza.handbook.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.baraza.handbook.form.Bindery.Wanted;
import org.baraza.handbook.form.Work.State;
import org.baraza.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms of editions and their files; whoever asks may see the edition. */
@Component
public class FormTable {

  private static final String ANEW =
      " state = 'WAITING', done = 0, leaflets = 0, attempts = 0, trouble = '', content = null,"
          + " size = 0, digest = ''";
  private static final String WHICH = " where edition = :edition and lang = :lang and form = :form";

  private static final String UNDER_WAY =
      " and state in ('MAKING', 'WAITING') and source = :source";
  private static final int MOST_ATTEMPTS = 3;

  private final JdbcClient jdbc;

  FormTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All forms of an edition, by language. */
  public List<Work> of(long edition) {
    return jdbc.sql(
            """
            select edition, lang, form, state, source, done, leaflets, trouble, size, digest
              from handbook.form where edition = ? order by lang, form
            """)
        .param(edition)
        .query(FormTable::work)
        .list();
  }

  /** The file of a form, if there is one that was made of this. */
  public Optional<byte[]> file(long edition, Lang lang, Form form, String source) {
    return jdbc.sql(
            "select content from handbook.form"
                + WHICH
                + " and state = 'MADE' and source = :source")
        .param("edition", edition)
        .param("lang", lang.code())
        .param("form", form.name())
        .param("source", source)
        .query((row, _) -> row.getBytes(1))
        .optional();
  }

  /**
   * Asks for the forms that every edition is made in; all that were made of something else are made
   * anew.
   */
  void want(Wanted one) {
    for (var form : Form.ALL) {
      if (form.isEverywhere()) {
        ask(one, form);
      }
    }
    jdbc.sql(
            "update handbook.form set"
                + ANEW
                + ", source = :source where edition = :edition and source <> :source")
        .param("edition", one.edition())
        .param("source", one.source())
        .update();
  }

  /** Asks for a form of an edition, if it is not there. */
  public void ask(Wanted one, Form form) {
    for (var lang : one.languages()) {
      jdbc.sql(
              """
              insert into handbook.form (edition, lang, form, source)
              values (:edition, :lang, :form, :source)
              on conflict (edition, lang, form) do nothing
              """)
          .param("edition", one.edition())
          .param("lang", lang.code())
          .param("form", form.name())
          .param("source", one.source())
          .update();
    }
  }

  /** What is to be made next; first what was begun and not ended. */
  Optional<Work> next() {
    return jdbc.sql(
            """
            select edition, lang, form, state, source, done, leaflets, trouble, size, digest
              from handbook.form where state in ('MAKING', 'WAITING')
             order by state, edition, lang, form limit 1
            """)
        .query(FormTable::work)
        .optional();
  }

  /**
   * Notes that it is begun; false if nobody wants it any more, or if it was begun so often that it
   * may be what took the house down each time: then it failed.
   */
  boolean begin(Work one) {
    at(
            one,
            "update handbook.form set state = 'FAILED', trouble = :trouble",
            UNDER_WAY + " and attempts >= :most")
        .param("trouble", Work.ATTEMPTS)
        .param("most", MOST_ATTEMPTS)
        .param("source", one.source())
        .update();
    return at(
                one,
                """
                update handbook.form
                   set state = 'MAKING', done = 0, leaflets = 0, attempts = attempts + 1
                """,
                UNDER_WAY)
            .param("source", one.source())
            .update()
        == 1;
  }

  /** Notes how far it is; false if nobody wants it any more. */
  boolean note(Work one, int done, int leaflets) {
    return at(
                one,
                """
                update handbook.form set state = 'MAKING', done = :done, leaflets = :leaflets
                """,
                UNDER_WAY)
            .param("done", done)
            .param("leaflets", leaflets)
            .param("source", one.source())
            .update()
        == 1;
  }

  /** Keeps a file, all of it or nothing. */
  void made(Work one, byte[] content, String digest) {
    at(
            one,
            """
            update handbook.form
               set state = 'MADE', content = :content, size = :size, digest = :digest
            """,
            " and state = 'MAKING' and source = :source")
        .param("content", content)
        .param("size", content.length)
        .param("digest", digest)
        .param("source", one.source())
        .update();
  }

  void failed(Work one, String trouble) {
    at(one, "update handbook.form set state = 'FAILED', trouble = :trouble", "")
        .param("trouble", trouble)
        .update();
  }

  /** Stops all that is still being made of an edition. */
  public void cancel(long edition) {
    jdbc.sql(
            """
            update handbook.form set state = 'CANCELLED', done = 0
             where edition = ? and state in ('WAITING', 'MAKING')
            """)
        .param(edition)
        .update();
  }

  /** Asks again for all that was cancelled or failed of an edition. */
  public void again(long edition) {
    jdbc.sql(
            """
            update handbook.form set state = 'WAITING', done = 0, attempts = 0, trouble = ''
             where edition = ? and state in ('CANCELLED', 'FAILED')
            """)
        .param(edition)
        .update();
  }

  /** Throws away the files of editions that do not stand any more. */
  void clear() {
    jdbc.sql(
            """
            delete from handbook.form
             where edition in (select number from handbook.edition where state = 'WITHDRAWN')
            """)
        .update();
  }

  private JdbcClient.StatementSpec at(Work one, String change, String also) {
    return jdbc.sql(change + WHICH + also)
        .param("edition", one.edition())
        .param("lang", one.lang().code())
        .param("form", one.form().name());
  }

  private static Work work(ResultSet row, int place) throws SQLException {
    return new Work(
        row.getLong("edition"),
        Lang.of(row.getString("lang")).orElseThrow(),
        Form.valueOf(row.getString("form")),
        State.valueOf(row.getString("state")),
        row.getString("source"),
        row.getInt("done"),
        row.getInt("leaflets"),
        row.getString("trouble"),
        row.getLong("size"),
        row.getString("digest"));
  }
}

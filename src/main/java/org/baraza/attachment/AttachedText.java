package org.baraza.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.baraza.access.Marking;
import org.baraza.attachment.Attachment.State;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.search.Filing;
import org.baraza.search.Findable;
import org.baraza.search.Finding;
import org.baraza.search.Found;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The words of a published attachment, as the search finds them. */
@Entity
@Immutable
@Table(schema = "attachment", name = "attachment")
@Found(
    index = "attachment",
    from = {"title", "body", "readers", "state", "leads"})
class AttachedText implements Findable {

  @Id private Long number;

  @Enumerated(EnumType.STRING)
  private State state;

  private @Nullable Long practice;

  private String title;

  private String name;

  private String language;

  @Enumerated(EnumType.STRING)
  private Marking marking;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] readers = {};

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> leads;

  private @Nullable String body;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected AttachedText() {}

  @Override
  public boolean isListed() {
    return state == State.PUBLISHED && practice != null;
  }

  @Override
  public Finding finding() {
    var lang = Lang.of(language).orElse(Lang.EN);
    var lead = new java.util.EnumMap<Lang, String>(Lang.class);
    leads.forEach((code, text) -> Lang.of(code).ifPresent(one -> lead.put(one, text)));
    return new Finding(
        "attachment",
        String.valueOf(number),
        "/practices/" + practice + "/attachments",
        "",
        Set.of(readers),
        lang,
        Saying.of(lang, title),
        new Saying(lead),
        body == null ? Saying.NOTHING : Saying.of(lang, body),
        Set.of(name),
        Map.of(
            Facets.LANGUAGE, Set.of(lang.code()), Facets.WITHIN, Set.of(String.valueOf(practice))),
        0,
        0);
  }

  @Override
  public Filing filing() {
    return new Filing(enteredAt, changedAt, marking);
  }
}

package org.baraza.expert.listing;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.expert.profile.Field;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reader sees of an expert.
 *
 * @param vetter who vetted, as this reader may know them, or nothing
 * @param vets whether the reader could vet
 * @param isReached whether the reader may write to them
 */
record ExpertPage(
    Frame frame,
    Showing showing,
    List<ProfileLines.Part> parts,
    String vetter,
    boolean vets,
    boolean isReached)
    implements Page {

  private static final JsonMapper JSON = new JsonMapper();

  String name() {
    return showing.profile().says(Field.NAME)
        ? showing.profile().name()
        : frame.word("expert.nameless");
  }

  /** What was checked, by whom, when and until when; nothing where it never was. */
  String vetted() {
    return showing.vetting().map(this::vetted).orElse("");
  }

  private String vetted(Vetting one) {
    var by = vetter.isEmpty() ? frame.word("expert.facilitator") : vetter;
    var at = frame.date(one.at().atZone(ZoneOffset.UTC).toLocalDate());
    return frame.word("expert.vetted", by, at, frame.date(one.until()));
  }

  String checked() {
    return showing
        .vetting()
        .map(one -> one.checks().stream().map(code -> frame.word("expert.check." + code)).toList())
        .map(frame::list)
        .orElse("");
  }

  boolean isOutrun() {
    return showing.vetting().filter(Vetting::isOutrun).isPresent();
  }

  @Override
  public @Nullable Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", showing.number());
    data.put("href", frame.to(showing.path()));
    showing
        .profile()
        .said()
        .forEach((field, value) -> data.put(field.code(), JSON.readTree(value)));
    data.put("affiliation", affiliation());
    data.put("practices", hrefs(Field.PRACTICES));
    data.put("credentials", hrefs(Field.CREDENTIALS));
    showing
        .vetting()
        .ifPresent(one -> {
          var vetting = new LinkedHashMap<String, Object>();
          vetting.put("at", one.at().toString());
          vetting.put("until", one.until().toString());
          vetting.put("checks", one.checks());
          vetting.put("changedSince", one.isOutrun());
          data.put("vetting", vetting);
        });
    return data;
  }

  private Map<String, String> affiliation() {
    return Map.of(
        "words", showing.profile().affiliation().words(),
        "href", showing.body().map(body -> frame.to(body.path())).orElse(""));
  }

  /** Addresses of those the reader may see, never bare numbers. */
  private List<String> hrefs(Field field) {
    return parts.stream()
        .filter(part -> part.field() == field)
        .flatMap(part -> part.lines().stream())
        .map(ProfileLines.Line::href)
        .toList();
  }
}

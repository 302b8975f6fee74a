package org.baraza.expert.vetting;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.expert.listing.Listing;
import org.baraza.expert.listing.ProfileLines;
import org.baraza.expert.listing.Showing;
import org.baraza.expert.listing.Vetting;
import org.baraza.store.Digest;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the facilitator says what was checked of a listing.
 *
 * @param isWithheld whether it is held back because moderators decided so
 * @param account the name of the account it belongs to
 */
record VettingPage(
    Frame frame,
    Listing listing,
    Showing showing,
    boolean isWithheld,
    List<ProfileLines.Part> parts,
    String account,
    String standing,
    Entered entered)
    implements Page {

  private static final JsonMapper JSON = new JsonMapper();

  String name() {
    return showing.profile().name();
  }

  String path() {
    return frame.to(showing.path());
  }

  Map<String, String> checks() {
    var names = new LinkedHashMap<String, String>();
    Vetting.CHECKS.forEach(code -> names.put(code, frame.word("expert.check." + code)));
    return names;
  }

  /**
   * What of it stands here, in short: what is written meanwhile is not vetted unread. Only of what
   * is shown, so that it does not tell of changes in the rest.
   */
  static String seen(Showing showing) {
    return Digest.code(JSON.writeValueAsBytes(showing.profile()));
  }

  String seen() {
    return seen(showing);
  }

  boolean isHeld() {
    return !listing.heldBack().isEmpty();
  }

  /** What was checked before, or nothing. */
  String before() {
    return listing
        .vetting()
        .map(one ->
            frame.word(
                "expert.vetted.before",
                frame.date(one.at().atZone(ZoneOffset.UTC).toLocalDate()),
                frame.date(one.until()),
                frame.list(
                    one.checks().stream()
                        .map(code -> frame.word("expert.check." + code))
                        .toList())))
        .orElse("");
  }

  /** What was noted then, for the expert and the facilitator. */
  String words() {
    return listing.vetting().map(Vetting::words).orElse("");
  }

  boolean isOutrun() {
    return showing.vetting().filter(Vetting::isOutrun).isPresent();
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}

package org.baraza.expert.mine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.attachment.Cabinet;
import org.baraza.expert.listing.Listing;
import org.baraza.expert.listing.ProfileLines;
import org.baraza.expert.profile.Credential;
import org.baraza.expert.profile.Section;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The documents of an expert's own listing, and the form by which one is added. */
record CredentialsPage(Frame frame, Listing listing, Entered entered) implements Page {

  /**
   * A document.
   *
   * @param kind what sort of document and of file it is
   */
  record Line(String href, String title, String kind, String removal) {}

  List<Line> lines() {
    return listing.profile().credentials().stream().map(this::line).toList();
  }

  private Line line(Credential one) {
    return new Line(
        frame.to("/experts/" + listing.number() + "/credentials/" + one.number()),
        one.title(),
        ProfileLines.kind(one, frame),
        frame.to(CredentialController.PATH + '/' + one.number() + "/removal"));
  }

  Map<String, String> kinds() {
    var names = new LinkedHashMap<String, String>();
    for (var kind : Credential.Kind.values()) {
      names.put(kind.code(), frame.word("expert.credential." + kind.code()));
    }
    return names;
  }

  List<Section> sections() {
    return Section.ALL;
  }

  boolean isFull() {
    return lines().size() >= CredentialController.MOST;
  }

  String accepted() {
    return Cabinet.accepted();
  }

  String most() {
    return frame.word("expert.credential.most", CredentialController.MOST, largest(frame));
  }

  static String largest(Frame frame) {
    return frame.word(
        "attachment.size.mega", frame.number(CredentialController.LARGEST / 1_000_000));
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}

package org.baraza.organisation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.language.Said;
import org.baraza.organisation.MemberDesk.Members;
import org.baraza.organisation.OrganisationPanels.Panel;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * An organisation.
 *
 * @param countries its country, if it has one
 * @param parents what it is a unit of, as far as the reader sees it
 * @param networks whose network it is a member of
 * @param units what is a unit of it
 * @param affiliates who is a member of its network
 * @param applicants who asks to be a member, for who may admit them
 * @param asked the networks that one's own people asked, and that have not answered
 * @param waiting addresses of the changes of key facts that wait, for those who may know
 * @param codes the codes from before that could be its own; nothing but for the facilitator
 * @param rights what the reader may do with it
 * @param done what was just done, or nothing
 */
record OrganisationPage(
    Frame frame,
    Organisation organisation,
    Said name,
    List<Tag> countries,
    List<OrganisationCard> parents,
    List<OrganisationCard> networks,
    List<OrganisationCard> units,
    List<OrganisationCard> affiliates,
    List<OrganisationCard> applicants,
    List<OrganisationCard> asked,
    Members members,
    List<Panel> panels,
    List<String> waiting,
    Map<String, String> codes,
    Rights rights,
    String done,
    Entered entered)
    implements Page {

  /** A link with its words. */
  record Tag(String href, String words) {}

  /**
   * @param self the number of their account, or 0
   * @param change whether they may write its next edition
   * @param merge whether they may merge it into another
   */
  record Rights(long self, boolean change, boolean merge) {

    /** Whether they may name a member as focal point: nobody names themself. */
    boolean names(Seat seat) {
      return change && seat.focal() == null && seat.person().id().number() != self;
    }
  }

  OrganisationDossier dossier() {
    return organisation.dossier();
  }

  String path() {
    return frame.to(organisation.path());
  }

  /** Everything below it, in the list. */
  String below() {
    return frame.to("/organisations?above=" + organisation.number());
  }

  boolean isLinkable() {
    return dossier().website().matches("https?://\\S+");
  }

  /** A year, a month or a day, as the reader's language writes it. */
  String day(String day) {
    return switch (day.length()) {
      case 4 -> frame.year(Integer.parseInt(day));
      case 7 -> day;
      default -> frame.date(LocalDate.parse(day));
    };
  }

  String day(java.time.Instant at) {
    return frame.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  String meta() {
    if (dossier().descriptions().isEmpty()) {
      return "";
    }
    var text = frame.say(dossier().descriptions()).text();
    return text.length() <= 160 ? text : text.substring(0, 159) + "…";
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  @Override
  public Object data() {
    var dossier = dossier();
    var data = new LinkedHashMap<String, Object>();
    data.put("number", organisation.number());
    data.put("sourceId", organisation.sourceId());
    data.put("href", path());
    data.put("names", dossier.names());
    data.put("acronym", dossier.acronym());
    data.put("kind", dossier.kind());
    data.put("country", dossier.country());
    data.put("website", dossier.website());
    data.put("founded", dossier.founded());
    data.put("ended", dossier.ended());
    data.put("descriptions", dossier.descriptions());
    data.put("parent", numbers(parents));
    data.put("networks", numbers(networks));
    data.put("units", numbers(units));
    data.put("members", numbers(affiliates));
    if (members.count() >= MemberDesk.FEWEST) {
      data.put("people", members.count());
    }
    panels.forEach(panel -> data.put(panel.name(), panel.data()));
    return data;
  }

  private static List<Long> numbers(List<OrganisationCard> cards) {
    return cards.stream().map(OrganisationCard::number).toList();
  }
}

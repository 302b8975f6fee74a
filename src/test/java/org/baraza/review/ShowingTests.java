package org.baraza.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.access.AccountId;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Marking;
import org.baraza.dossier.Dossiers;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.review.Submissions.Declaration;
import org.baraza.review.Submissions.Offer;
import org.baraza.strategy.Strategy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * A practice is shown to whom its author meant it for, from its first moment and in its history.
 */
@RunningHouse
class ShowingTests {

  private static final String HEADER = "X-Test-Reader";
  private static final AccountId AUTHOR = new AccountId(910_001);
  private static final String FOCAL_POINT = "account=910002;roles=focal_point:BEN";
  private static final String REVIEWER = "account=910003;roles=reviewer";
  private static final String EDITOR = "account=910004;roles=editor";
  private static final String MEMBER = "account=910008";
  private static final Cover MEMBERS_ONLY =
      new Cover(Audience.MEMBERS, Marking.GREEN, Set.of(), Set.of("country:BEN", "account:910001"));

  private final Site site;
  private final Submissions submissions;
  private final Strategy strategy;

  ShowingTests(Site site, Submissions submissions, Strategy strategy) {
    this.site = site;
    this.submissions = submissions;
    this.strategy = strategy;
  }

  @Test
  void whatIsForMembersIsPublishedForThemAlone() {
    var number = published("Veillées Zanzaribou", MEMBERS_ONLY, OptionalLong.empty());
    var practice = "/fr/practices/" + number;

    assertThat(site.get(practice).statusCode()).isEqualTo(404);
    assertThat(page("/fr/practices?q=Zanzaribou", null).text()).doesNotContain("Veillées");
    assertThat(page(practice, MEMBER).text()).contains("Veillées Zanzaribou", "TLP:GREEN");
    assertThat(page("/fr/practices?q=Zanzaribou", MEMBER).text()).contains("Veillées");
  }

  @Test
  void whatWasTakenOutBeforeItBecamePublicStaysWithThoseWhoReadIt() {
    var number = published("Réseau de Malanville", MEMBERS_ONLY, OptionalLong.empty());
    published("Réseau du nord", Cover.OPEN, OptionalLong.of(number));
    var practice = "/fr/practices/" + number;

    assertThat(page(practice, null).select("h1").text()).isEqualTo("Réseau du nord");
    assertThat(page(practice + "/history", null).text()).doesNotContain("Malanville");
    assertThat(Site.text(site.get(practice + "/history", "Accept", "application/json")))
        .doesNotContain("Malanville");
    assertThat(site.get(practice + "/editions/1").statusCode()).isEqualTo(404);
    assertThat(page(practice + "/editions/2", null).text()).doesNotContain("Malanville");
    assertThat(page(practice + "/editions/1", MEMBER).text()).contains("Malanville");
  }

  @Test
  void whatIsNarrowedIsGoneForTheOthers() {
    var number = published("Marché Kpodjiguégué", Cover.OPEN, OptionalLong.empty());
    var practice = "/fr/practices/" + number;
    assertThat(page("/fr/practices?q=Kpodjiguégué", null).text()).contains("Marché");

    published("Marché Kpodjiguégué", MEMBERS_ONLY, OptionalLong.of(number));

    assertThat(site.get(practice).statusCode()).isEqualTo(404);
    assertThat(page("/fr/practices?q=Kpodjiguégué", null).text()).doesNotContain("Marché");
    assertThat(page(practice, MEMBER).text()).contains("Marché Kpodjiguégué");
  }

  @Test
  void thoseWhoJudgeSeeWhomItIsForAndWhatItsAuthorSaysOfDangers() {
    var number = submitted("École de Kandi", MEMBERS_ONLY, OptionalLong.empty());

    var page = page("/fr/submissions/" + number, FOCAL_POINT).text();

    assertThat(page)
        .contains(
            "À montrer à : Toute personne connectée · TLP:GREEN",
            "Détails opérationnels : ils ont été retirés.",
            "Les villages ne sont pas nommés");
  }

  private long submitted(String title, Cover cover, OptionalLong practice) {
    var dossier = Dossiers.from(Saying.of(Lang.FR, title), List.of("BEN"));
    var declaration = new Declaration("removed", "protected", "Les villages ne sont pas nommés.");
    var offer = new Offer(dossier, false, Optional.of(cover), Optional.of(declaration));
    return submissions.submit(offer, AUTHOR, practice);
  }

  /** Takes it through all its steps; gives the number of the practice. */
  private long published(String title, Cover cover, OptionalLong practice) {
    var number = submitted(title, cover, practice);
    var path = "/fr/submissions/" + number;
    assertThat(post(path + "/validation", FOCAL_POINT)).isEqualTo(303);
    assertThat(post(path + "/safeguards", REVIEWER, favourable())).isEqualTo(303);
    assertThat(post(path + "/publication", EDITOR, "publication", "Relue")).isEqualTo(303);
    return practice.orElse(number);
  }

  private String[] favourable() {
    var answers = new ArrayList<>(List.of("conclusion", "favourable", "conditions", ""));
    Safeguards.OBLIGATORY.forEach(id -> answers.addAll(List.of("finding." + id, "met")));
    strategy
        .texts("question")
        .forEach(question -> answers.addAll(List.of("finding." + question.id(), "met")));
    return answers.toArray(String[]::new);
  }

  private int post(String path, String reader, String... fields) {
    return site.post(path, fields, HEADER, reader).statusCode();
  }

  private Document page(String path, @org.jspecify.annotations.Nullable String reader) {
    var answer = reader == null ? site.get(path) : site.get(path, HEADER, reader);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(Site.text(answer));
  }
}

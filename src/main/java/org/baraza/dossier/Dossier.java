package org.baraza.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.language.Lang;
import org.baraza.language.Saying;

/**
 * All that the record of a practice says.
 *
 * @param language the language it was written in
 * @param accounts what it tells, by language
 * @param countries ISO 3166-1 alpha-3 codes of its countries of origin
 * @param regions M49 codes, where it belongs to no country but to a region
 * @param pillars Roman numbers
 * @param concepts thesaurus ids
 * @param groups thesaurus ids of the target groups
 * @param targetGroups the target groups in the record's own words
 * @param documented the rung its sources support, or nothing
 * @param opinions the parts that state the compiler's view rather than a source's
 * @param prerequisites what it takes, as far as the record states it in parts
 * @param concernsChecked whether concerns were looked for; where not, none were simply seen
 * @param setting the context it worked in, in codes and figures, as far as it is stated
 * @param started the year it began, or 0
 * @param ended the year it ended, or 0
 */
public record Dossier(
    String kind,
    Lang language,
    Saying titles,
    Map<Lang, Account> accounts,
    List<String> countries,
    List<String> regions,
    List<String> organisations,
    int started,
    int ended,
    String status,
    List<String> pillars,
    List<String> concepts,
    List<String> groups,
    List<String> targetGroups,
    List<Evidence> evidence,
    List<Concern> concerns,
    boolean concernsChecked,
    List<String> instruments,
    List<Source> sources,
    List<Link> links,
    List<Transfer> transfers,
    List<String> centres,
    List<String> materials,
    String documented,
    String documentedWhy,
    String confidence,
    List<String> opinions,
    List<Prerequisite> prerequisites,
    Setting setting) {

  /** Records that were kept before there were prerequisites, or settings, state none. */
  public Dossier {
    prerequisites = prerequisites == null ? List.of() : prerequisites;
    setting = setting == null ? Setting.UNTOLD : setting;
  }

  /** What it says, as data, without what leads to other records: those may be shown to fewer. */
  public Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("language", language.code());
    data.put("titles", titles);
    data.put("accounts", accounts);
    data.put("kind", kind);
    data.put("countries", countries);
    data.put("regions", regions);
    data.put("organisations", organisations);
    data.put("started", started);
    data.put("ended", ended);
    data.put("status", status);
    data.put("pillars", pillars);
    data.put("concepts", concepts);
    data.put("groups", groups);
    data.put("targetGroups", targetGroups);
    data.put("context", setting.data());
    data.put("evidence", evidence);
    data.put("concerns", concerns);
    data.put("concernsChecked", concernsChecked);
    data.put("instruments", instruments);
    data.put("sources", sources);
    return data;
  }

  /** The same in other words. */
  public Dossier reworded(Saying itsTitles, Map<Lang, Account> itsAccounts) {
    return new Dossier(
        kind,
        language,
        itsTitles,
        itsAccounts,
        countries,
        regions,
        organisations,
        started,
        ended,
        status,
        pillars,
        concepts,
        groups,
        targetGroups,
        evidence,
        concerns,
        concernsChecked,
        instruments,
        sources,
        links,
        transfers,
        centres,
        materials,
        documented,
        documentedWhy,
        confidence,
        opinions,
        prerequisites,
        setting);
  }

  /** The account for a reader: in their language, else in the record's own. */
  public Optional<Account> account(Lang reader) {
    return Optional.ofNullable(accounts.get(accountLang(reader)));
  }

  /** The language the reader will get the account in. */
  public Lang accountLang(Lang reader) {
    return accounts.containsKey(reader) ? reader : language;
  }

  public Saying leads() {
    return told(Account::summary);
  }

  public Saying prose() {
    return told(Account::prose);
  }

  public Saying transferability() {
    return told(Account::transferability);
  }

  private Saying told(java.util.function.Function<Account, String> part) {
    return new Saying(
        accounts.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey, entry -> part.apply(entry.getValue()))));
  }
}

package org.baraza.world;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that the shipped data says of a country, as it stands in the tables: what is dated is given
 * with its dates, past and future too.
 *
 * @param officialLanguages BCP 47 codes as CLDR writes them: {@code az_Cyrl}
 * @param legalFamily civil, common, islamic, religious or mixed; empty where not known
 * @param legalComponents the traditions the legal system is made of
 * @param legalSource where the two before come from
 * @param neighbours the countries it has a land border with, by ISO 3166-1 alpha-3
 * @param acceptances the instruments it has accepted, where anybody looked them up
 */
public record CountryFacts(
    CountryCard card,
    boolean landlocked,
    List<String> officialLanguages,
    List<String> majorLanguages,
    String legalFamily,
    List<String> legalComponents,
    String legalSource,
    List<Status> statuses,
    List<Indicator> indicators,
    Set<String> neighbours,
    List<Membership> memberships,
    Optional<Acceptances> acceptances) {}

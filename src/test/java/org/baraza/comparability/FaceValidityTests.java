package org.baraza.comparability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people who work in the regions would say, held over the shipped data: of two countries,
 * which has the context closer to a third, and why. Written by the author of the method; none was
 * changed or dropped after it was tried.
 */
class FaceValidityTests {

  private static final Snapshot WORLD = ShippedWorld.SNAPSHOT;

  /** The country; the one that is closer; the one that is further; why. */
  @ParameterizedTest(name = "{0} is closer to {1} than to {2}: {3}")
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          TCD, NER, PER, "Sahel neighbours, landlocked and least developed, civil law in French"
          TCD, CMR, KEN, "Lake Chad Basin Commission, CEMAC, GABAC, civil law"
          NER, BFA, GHA, "Confederation of Sahel States, landlocked, French-speaking"
          MLI, BFA, MAR, "Confederation of Sahel States: the same threat on both sides of a border"
          MRT, SEN, NGA, "neighbours in the valley of the Senegal, civil law"
          MRT, DZA, GHA, "Arab Maghreb Union, Arabic, civil and Islamic law"
          BEN, TGO, GHA, "coastal West Africa, UEMOA, civil law in French"
          GMB, SLE, SEN, "common law in English, least developed, ECOWAS"
          NGA, GHA, NER, "common law in English, lower-middle income, ECOWAS and GIABA"
          CMR, CAF, ETH, "CEMAC, GABAC, neighbours"
          COD, COG, EGY, "ECCAS, French, civil law"
          RWA, BDI, SEN, "Great Lakes, EAC, the same size and tradition"
          KEN, UGA, NER, "East African Community, common law, English and Swahili"
          KEN, TZA, MOZ, "East African Community, common law, Swahili"
          SOM, DJI, GHA, "Horn of Africa, IGAD, the Arab League"
          MOZ, AGO, EGY, "Lusophone, SADC, ESAAMLG, civil law"
          CPV, GNB, KEN, "Lusophone islands and coast of West Africa, GIABA"
          TLS, LAO, BRB, "South-East Asia, least developed, APG"
          MUS, SYC, ZMB, "small islands of the Indian Ocean, Indian Ocean Commission"
          BWA, NAM, MLI, "Southern Africa, SADC, similar in size and income"
          TUN, MAR, KEN, "Maghreb, civil and Islamic law, MENAFATF"
          EGY, JOR, GHA, "Arab States, civil and Islamic law, MENAFATF"
          JOR, IRQ, PAK, "Arab neighbours, League of Arab States, MENAFATF"
          YEM, SYR, IDN, "Arabic, conflict-affected low income, MENAFATF"
          KWT, BHR, DZA, "Gulf Cooperation Council, high income"
          SAU, OMN, MAR, "Gulf Cooperation Council"
          LBN, JOR, OMN, "the Levant: neighbours in the Mashreq"
          KAZ, KGZ, CHN, "Central Asia, Eurasian Group, CIS, Russian"
          TJK, UZB, PAK, "Central Asia, landlocked, SCO, Eurasian Group"
          UZB, TJK, IND, "Central Asia, CIS and Eurasian Group"
          PAK, BGD, KAZ, "South Asia, SAARC, common and Islamic law, APG"
          IND, LKA, VNM, "South Asia, SAARC, common law, English"
          NPL, BTN, PHL, "landlocked Himalaya, SAARC"
          MDV, LKA, KAZ, "Indian Ocean islands, SAARC, APG"
          MYS, IDN, MLI, "ASEAN neighbours, Muslim majorities, APG"
          MYS, SGP, PAK, "ASEAN, common law"
          KHM, LAO, MMR, "neighbours on the Mekong, civil law, same income"
          PHL, IDN, IND, "ASEAN archipelagos facing the same networks"
          FJI, VUT, JAM, "Melanesian small islands, Pacific Islands Forum"
          TON, WSM, FJI, "Polynesian small islands"
          KIR, TUV, MDV, "Micronesian atolls, least developed, Pacific Islands Forum"
          JAM, TTO, CUB, "CARICOM, common law in English"
          LCA, GRD, BLZ, "Organization of Eastern Caribbean States"
          HTI, DOM, KEN, "one island, CFATF neighbours in the Caribbean"
          GUY, SUR, BOL, "neighbours, CARICOM, CFATF"
          COL, PER, ARG, "Andean Community, civil law, Spanish"
          GTM, HND, CHL, "Central American Integration System, neighbours"
          PRY, BOL, MEX, "landlocked neighbours of South America"
          BRA, ARG, AGO, "MERCOSUR neighbours, GAFILAT"
          """)
  void oneIsCloserThanTheOther(String country, String closer, String further, String why) {
    assertThat(alike(country, closer)).as(why).isGreaterThan(alike(country, further));
  }

  /**
   * Expected like those above, and not found so: being landlocked counts for less than a shared
   * body. Kept, so that a method that does better is noticed.
   */
  @Test
  void mongoliaIsNotFoundCloserToKyrgyzstanThanToIndonesia() {
    assertThat(alike("MNG", "KGZ")).isLessThan(alike("MNG", "IDN"));
  }

  private static double alike(String a, String b) {
    return WORLD.compare(a, b, Weights.DEFAULT).orElseThrow().overall().orElseThrow();
  }
}

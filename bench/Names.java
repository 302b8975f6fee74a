import java.util.Locale;
import java.util.Map;

/** Made-up names: most are rare, so that the vocabulary grows with the corpus. */
class Names {

  private static final String LATIN =
      "ba ko li ma na ru sa te wo zi gha nda mbe kou dja tcho bri lan der mi fo ra";

  /** Of the languages that are not written in Latin letters. */
  private static final Map<String, String> SYLLABLES =
      Map.of(
          "ar", "با كو لي ما نا رو سا تي وي زي غا ندا مبي كو جا تشو بري لان دير مي فو را",
          "ru", "ба ко ли ма на ру са те во зи га нда мбе ку джа чо бри лан дер ми фо ра",
          "zh", "巴 科 利 马 纳 鲁 萨 特 沃 齐 加 达 贝 库 贾 乔 布 兰 德 米 福 拉");

  private final Chance chance;

  Names(Chance chance) {
    this.chance = chance;
  }

  String name(String lang) {
    var syllables = SYLLABLES.getOrDefault(lang, LATIN).split(" ");
    var name = new StringBuilder();
    for (int syllable = 2 + chance.nextInt(3); syllable > 0; syllable--) {
      name.append(syllables[chance.nextInt(syllables.length)]);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

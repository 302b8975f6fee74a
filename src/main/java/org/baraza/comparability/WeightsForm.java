package org.baraza.comparability;

import java.util.List;
import java.util.Map;
import org.baraza.likeness.Dimension;
import org.baraza.ui.Frame;

/**
 * A form for a reader's own weights; it works by plain fields.
 *
 * @param action the address it leads to, after the language
 * @param kept what else the address has to hold: names of parameters with their value
 */
public record WeightsForm(Frame frame, String action, List<Kept> kept, Weights weights) {

  /** A parameter that stays as it is. */
  public record Kept(String name, String value) {}

  /**
   * A field for the weight of a dimension.
   *
   * @param value the weight as a field holds it
   * @param shown the weight as the reader's language writes it
   */
  public record Field(String name, String label, String value, String shown) {}

  public static WeightsForm of(
      Frame frame, String action, Map<String, String> kept, Weights weights) {
    return new WeightsForm(
        frame,
        action,
        kept.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> new Kept(entry.getKey(), entry.getValue()))
            .toList(),
        weights);
  }

  public List<Field> fields() {
    return Dimension.ALL.stream()
        .map(dimension ->
            new Field(
                Weights.name(dimension),
                frame.word("likeness.dimension." + dimension.code()),
                weights.text(dimension),
                frame.decimal(weights.of(dimension))))
        .toList();
  }

  /** The same page with the usual weights. */
  public String usual() {
    return Address.of(frame.to(action), kept);
  }
}

package org.baraza.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.baraza.language.Lang;

/**
 * A dictionary in one direction. It stays the bytes of its file, beside a sorted array that holds
 * for each headword 40 bits of its form's hash and 24 bits of its line's place: 8 bytes a headword
 * more than the text.
 */
final class Glossary {
  private static final int PLACE_BITS = 24;

  private final byte[] lines;
  private final long[] index;
  private final Charset headword;
  private final Charset rendering;
  private final double kin;

  private Glossary(byte[] lines, long[] index, Charset headword, Charset rendering, double kin) {
    this.lines = lines;
    this.index = index;
    this.headword = headword;
    this.rendering = rendering;
    this.kin = kin;
  }

  /**
   * @param kin what the renderings of a headword weigh that only shares the form of the word asked,
   *     where those of the word itself weigh 1
   */
  static Glossary read(InputStream file, Lang from, Lang to, double kin) {
    try (InputStream stream = new GZIPInputStream(file, 1 << 16)) {
      byte[] lines = stream.readAllBytes();
      return new Glossary(lines, index(lines, from), charset(from), charset(to), kin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each language's words are kept in a character set of few bytes. */
  private static Charset charset(Lang lang) {
    return Charset.forName(
        switch (lang) {
          case AR -> "ISO-8859-6";
          case ZH -> "GB18030";
          case RU -> "ISO-8859-5";
          case EN, FR, ES, PT -> "ISO-8859-15";
        });
  }

  private static long[] index(byte[] lines, Lang from) {
    Charset headword = charset(from);
    long[] index = new long[count(lines)];
    int size = 0;
    for (int start = 0; start < lines.length; start = next(lines, start, '\n')) {
      String form = Terms.form(text(lines, start, next(lines, start, '\t') - 1, headword), from);
      if (!form.isEmpty()) {
        index[size++] = hash(form) | start;
      }
    }
    long[] filled = Arrays.copyOf(index, size);
    Arrays.sort(filled);
    return filled;
  }

  private static int count(byte[] lines) {
    int count = 0;
    for (byte b : lines) {
      count += b == '\n' ? 1 : 0;
    }
    return count;
  }

  boolean knows(String form) {
    return holds(hash(form), first(hash(form)));
  }

  /**
   * The renderings of the headwords that share a form; those of the word as it was written count
   * for more.
   */
  Map<String, Double> of(String form, String surface) {
    Map<String, Double> weights = new LinkedHashMap<>();
    long hash = hash(form);
    for (int i = first(hash); holds(hash, i); i++) {
      List<String> line = line((int) (index[i] & ((1 << PLACE_BITS) - 1)));
      double weight = line.getFirst().equals(surface) ? 1 : kin;
      for (int place = 1; place < line.size(); place++) {
        weights.merge(line.get(place), weight / place, Double::sum);
      }
    }
    return weights;
  }

  private int first(long hash) {
    int found = Arrays.binarySearch(index, hash);
    return found < 0 ? -found - 1 : found;
  }

  private boolean holds(long hash, int place) {
    return place < index.length && index[place] >> PLACE_BITS == hash >> PLACE_BITS;
  }

  private List<String> line(int start) {
    int end = next(lines, start, '\n') - 1;
    List<String> cells = new ArrayList<>();
    for (int cell = start; cell < end; ) {
      int after = Math.min(next(lines, cell, '\t') - 1, end);
      cells.add(text(lines, cell, after, cells.isEmpty() ? headword : rendering));
      cell = after + 1;
    }
    return cells;
  }

  private static int next(byte[] lines, int start, char mark) {
    int place = start;
    while (place < lines.length && lines[place] != mark) {
      place++;
    }
    return place + 1;
  }

  private static String text(byte[] lines, int start, int end, Charset charset) {
    return new String(lines, start, end - start, charset);
  }

  private static long hash(String form) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * 0x100000001b3L;
    }
    return (hash ^ hash >>> 32) << PLACE_BITS;
  }
}

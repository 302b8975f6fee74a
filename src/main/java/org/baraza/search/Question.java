package org.baraza.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.baraza.ui.Vantage;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One question to the search, the same as its address.
 *
 * @param text what was typed, possibly nothing
 * @param lang the reader's language
 * @param reader who asks
 * @param chosen the chosen values by facet: any of them inside a facet, every facet across
 * @param vantage where the reader looks from
 * @param page the page of the list, from 1
 */
public record Question(
    String text,
    Lang lang,
    Reader reader,
    Map<String, List<String>> chosen,
    Vantage vantage,
    Order sort,
    int page) {

  /** How a list is sorted. */
  public enum Order {
    RELEVANCE,
    NEWEST,
    CHANGED,
    MATURITY;

    /** Its word in an address. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Order of(String code) {
      return java.util.Arrays.stream(values())
          .filter(order -> order.code().equals(code))
          .findFirst()
          .orElse(RELEVANCE);
    }
  }

  static final int PAGE_SIZE = 10;

  /** Deeper pages are not served: nobody reads them, and machines have exports. */
  static final int LAST_PAGE = 500;

  private static final int MOST_VALUES = 20;
  private static final int LONGEST_VALUE = 80;

  public Question {
    chosen = Map.copyOf(chosen);
  }

  /** Reads a question from an address; what an address cannot mean is left aside. */
  public static Question of(MultiValueMap<String, String> address, Frame frame, Reader reader) {
    return of(address, frame.lang(), frame.vantage(), reader);
  }

  /** The same where there is no request: for what was kept, and is asked again. */
  public static Question of(
      MultiValueMap<String, String> address, Lang lang, Vantage vantage, Reader reader) {
    var chosen = new LinkedHashMap<String, List<String>>();
    for (var facet : Facets.ALL) {
      var values =
          address.getOrDefault(facet, List.of()).stream()
              .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
              .distinct()
              .limit(MOST_VALUES)
              .toList();
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    return new Question(
        first(address, "q"),
        lang,
        reader,
        chosen,
        vantage,
        Order.of(first(address, "sort")),
        page(first(address, "page")));
  }

  /** A question for all records with this coded value. */
  public static Question about(String facet, String value, Lang lang, Reader reader) {
    return new Question(
        "", lang, reader, Map.of(facet, List.of(value)), Vantage.NOWHERE, Order.MATURITY, 1);
  }

  /** A question for all records of a kind. */
  public static Question all(String kind, Lang lang, Reader reader) {
    return about(Facets.KIND, kind, lang, reader);
  }

  /** The same question, asked of one kind of record only. */
  public Question only(String kind) {
    return narrowed(Facets.KIND, List.of(kind));
  }

  public Question sortedBy(Order order) {
    return new Question(text, lang, reader, chosen, vantage, order, 1);
  }

  /** The same question with these values of a facet chosen, any of which will do. */
  public Question narrowed(String facet, List<String> values) {
    var more = new LinkedHashMap<>(chosen);
    more.put(facet, values);
    return new Question(text, lang, reader, more, vantage, sort, page);
  }

  /** The same question as somebody would ask it of whom nothing is known. */
  Question asAnyone() {
    return new Question(text, lang, Reader.anyone(), chosen, vantage, sort, page);
  }

  Question without(String facet) {
    var fewer = new LinkedHashMap<>(chosen);
    fewer.remove(facet);
    return new Question(text, lang, reader, fewer, vantage, sort, 1);
  }

  Question onPage(int other) {
    return new Question(text, lang, reader, chosen, vantage, sort, other);
  }

  List<String> chosen(String facet) {
    return chosen.getOrDefault(facet, List.of());
  }

  /**
   * The address after the language at which the question is asked of everything, for keeping: what
   * is asked and from where, without the order and the page.
   */
  public String address() {
    return "/search" + sortedBy(Order.RELEVANCE).query(false);
  }

  /** The question as the query of an address, with its question mark, always in the same order. */
  public String query(boolean kindIsFixed) {
    var address = UriComponentsBuilder.newInstance();
    if (!text.isBlank()) {
      address.queryParam("q", "{q}");
    }
    var values = new ArrayList<String>();
    for (var facet : Facets.ALL) {
      if (!(kindIsFixed && facet.equals(Facets.KIND))) {
        chosen(facet).stream()
            .sorted()
            .forEach(value -> {
              address.queryParam(facet, "{v" + values.size() + "}");
              values.add(value);
            });
      }
    }
    vantage.each(address::queryParam);
    if (sort != Order.RELEVANCE) {
      address.queryParam("sort", sort.code());
    }
    if (page > 1) {
      address.queryParam("page", page);
    }
    var all = new ArrayList<Object>(values);
    if (!text.isBlank()) {
      all.addFirst(text);
    }
    return address.encode().build().expand(all.toArray()).toUriString();
  }

  private static String first(MultiValueMap<String, String> address, String name) {
    var value = address.getFirst(name);
    if (value == null) {
      return "";
    }
    return value.length() <= Typed.MOST_CHARACTERS
        ? value.strip()
        : value.substring(0, Typed.MOST_CHARACTERS).strip();
  }

  private static int page(String number) {
    try {
      return Math.clamp(Integer.parseInt(number), 1, LAST_PAGE);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}

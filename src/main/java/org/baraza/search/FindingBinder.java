package org.baraza.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.lexicon.Analysis;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.IndexObjectFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Lays out the fields every index has, and fills them from a {@link Finding}. */
class FindingBinder implements TypeBinder {

  private final List<String> from;

  FindingBinder(List<String> from) {
    this.from = from;
  }

  @Override
  public void bind(TypeBindingContext context) {
    from.forEach(context.dependencies()::use);
    context.bridge(Findable.class, new Bridge(context.indexSchemaElement()));
  }

  private static final class Bridge implements TypeBridge<Findable> {

    private final Map<Lang, IndexFieldReference<String>> titles = new EnumMap<>(Lang.class);
    private final Map<Lang, IndexFieldReference<String>> texts = new EnumMap<>(Lang.class);
    private final IndexFieldReference<String> plain;
    private final IndexFieldReference<String> begins;
    private final IndexFieldReference<String> keys;
    private final IndexFieldReference<String> key;
    private final IndexFieldReference<Long> lot;
    private final IndexFieldReference<Integer> since;
    private final IndexFieldReference<Long> changed;
    private final IndexFieldReference<Integer> rank;
    private final IndexFieldReference<String> card;
    private final IndexObjectFieldReference facet;

    Bridge(IndexSchemaElement root) {
      for (var lang : Lang.ALL) {
        titles.put(lang, text(root, Fields.title(lang), Analysis.text(lang)));
        texts.put(lang, text(root, Fields.text(lang), Analysis.text(lang)));
      }
      plain = text(root, Fields.PLAIN, Analysis.PLAIN);
      begins =
          root.field(
                  Fields.BEGINS,
                  f -> f.asString().analyzer(Analysis.BEGINS).searchAnalyzer(Analysis.PLAIN))
              .multiValued()
              .toReference();
      keys = root.field(Fields.KEYS, f -> f.asString()).multiValued().toReference();
      key = root.field(Fields.KEY, f -> f.asString()).toReference();
      lot = root.field(Fields.LOT, f -> f.asLong().sortable(Sortable.YES)).toReference();
      since = root.field(Fields.SINCE, f -> f.asInteger().sortable(Sortable.YES)).toReference();
      changed = root.field(Fields.CHANGED, f -> f.asLong().sortable(Sortable.YES)).toReference();
      rank = root.field(Fields.RANK, f -> f.asInteger().sortable(Sortable.YES)).toReference();
      card =
          root.field(
                  Fields.CARD,
                  f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES))
              .toReference();
      var facets = root.objectField(Facets.FIELD);
      facets.fieldTemplate("value", f -> f.asString().aggregable(Aggregable.YES)).multiValued();
      facet = facets.toReference();
    }

    private static IndexFieldReference<String> text(
        IndexSchemaElement root, String name, String analyzer) {
      return root.field(name, f -> f.asString().analyzer(analyzer)).multiValued().toReference();
    }

    @Override
    public void write(DocumentElement document, Findable findable, TypeBridgeWriteContext context) {
      var finding = findable.finding();
      if (findable.isNamed()) {
        write(document, titles, finding.titles());
        finding.titles().texts().values().forEach(title -> named(document, findable, title));
      }
      write(document, texts, finding.lead());
      write(document, texts, finding.prose());
      finding.names().forEach(name -> named(document, findable, name));
      finding.lead().texts().values().forEach(lead -> document.addValue(plain, lead));
      finding.keys().forEach(one -> document.addValue(keys, one));
      document.addValue(key, finding.kind() + '/' + finding.key());
      document.addValue(lot, finding.lot());
      document.addValue(since, finding.since());
      document.addValue(changed, findable.filing().changed().toEpochMilli());
      document.addValue(rank, finding.rank());
      document.addValue(card, Card.of(finding, findable.filing()).write());
      writeFacets(document.addObject(facet), finding);
    }

    private void named(DocumentElement document, Findable findable, String name) {
      document.addValue(plain, name);
      if (findable.isSuggested()) {
        document.addValue(begins, name);
      }
    }

    private static void write(
        DocumentElement document, Map<Lang, IndexFieldReference<String>> fields, Saying saying) {
      saying.texts().forEach((lang, text) -> document.addValue(fields.get(lang), text));
    }

    private static void writeFacets(DocumentElement values, Finding finding) {
      values.addValue(Facets.KIND, finding.kind());
      finding.facets().forEach((name, codes) -> codes.forEach(code -> values.addValue(name, code)));
    }
  }
}

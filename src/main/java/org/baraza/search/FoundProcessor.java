package org.baraza.search;

import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;

/** Reads {@link Found}. */
public class FoundProcessor implements TypeMappingAnnotationProcessor<Found> {

  @Override
  public void process(
      TypeMappingStep mapping, Found found, TypeMappingAnnotationProcessorContext context) {
    mapping.indexed().index(found.index()).routingBinder(new AudienceRouting());
    mapping.binder(new FindingBinder(List.of(found.from())));
  }
}

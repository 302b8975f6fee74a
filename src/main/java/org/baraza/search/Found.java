package org.baraza.search;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMapping;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorContext;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorRef;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;

/**
 * Puts a {@link Findable} entity into the search: its keys decide the index it lives in, its {@link
 * Finding} what is found and shown.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TypeMapping(processor = @TypeMappingAnnotationProcessorRef(type = Found.Reading.class))
public @interface Found {

  /** The name of the index, the room's noun. */
  String index();

  /** The persistent properties that the finding is made from: a change of one indexes anew. */
  String[] from();

  /** Reads the annotation. */
  class Reading implements TypeMappingAnnotationProcessor<Found> {

    @Override
    public void process(
        TypeMappingStep mapping, Found found, TypeMappingAnnotationProcessorContext context) {
      mapping.indexed().index(found.index()).routingBinder(new AudienceRouting());
      mapping.binder(new FindingBinder(List.of(found.from())));
    }
  }
}

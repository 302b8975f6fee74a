package org.baraza.search;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMapping;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorRef;

/**
 * Puts a {@link Findable} entity into the search: its keys decide the index it lives in, its {@link
 * Finding} what is found and shown.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TypeMapping(processor = @TypeMappingAnnotationProcessorRef(type = FoundProcessor.class))
public @interface Found {

  /** The name of the index, the room's noun. */
  String index();

  /** The persistent properties that the finding is made from: a change of one indexes anew. */
  String[] from();
}

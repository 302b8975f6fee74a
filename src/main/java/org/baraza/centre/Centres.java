package org.baraza.centre;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The centres, read through the reader. */
interface Centres extends Repository<Centre, Long> {

  Centre save(Centre centre);

  long count();

  boolean existsById(Long number);

  Optional<Centre> findById(Long number);

  /** The centre as far as the reader may see it: hidden and missing are the same. */
  default Optional<Centre> visible(long number, Reader reader) {
    return findById(number).filter(centre -> reader.sees(centre.cover()));
  }

  /** For work that concerns all records. */
  @Query("from Centre")
  List<Centre> every();

  /** For the import alone. */
  @Query("from Centre c where c.sourceId in :sourceIds")
  List<Centre> bySourceIds(Collection<String> sourceIds);
}

package org.baraza.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The practices, read through the reader. */
interface Practices extends Repository<Practice, Long> {

  Practice save(Practice practice);

  long count();

  boolean existsById(Long number);

  Optional<Practice> findById(Long number);

  /** The practice as far as the reader may see it: hidden and missing are the same. */
  default Optional<Practice> visible(long number, Reader reader) {
    return findById(number).filter(practice -> practice.isSeenBy(reader));
  }

  /** For the import alone, which reads every record of its files. */
  @Query("from Practice p where p.sourceId in :sourceIds")
  List<Practice> bySourceIds(Collection<String> sourceIds);
}

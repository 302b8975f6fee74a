package org.baraza.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Audience;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The practices, read through the reader. */
interface Practices extends Repository<Practice, Long> {

  Practice save(Practice practice);

  long count();

  boolean existsById(Long number);

  @Query("from Practice p where p.number = :number and p.audience in :audiences")
  Optional<Practice> visible(long number, Collection<Audience> audiences);

  /** For the import alone, which reads every record of its files. */
  @Query("from Practice p where p.sourceId in :sourceIds")
  List<Practice> bySourceIds(Collection<String> sourceIds);
}

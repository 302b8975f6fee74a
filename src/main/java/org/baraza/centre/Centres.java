package org.baraza.centre;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Audience;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The centres, read through the reader. */
interface Centres extends Repository<Centre, Long> {

  Centre save(Centre centre);

  long count();

  boolean existsById(Long number);

  @Query("from Centre c where c.number = :number and c.audience in :audiences")
  Optional<Centre> visible(long number, Collection<Audience> audiences);

  /** For the import alone. */
  @Query("from Centre c where c.sourceId in :sourceIds")
  List<Centre> bySourceIds(Collection<String> sourceIds);
}

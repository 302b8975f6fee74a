package org.baraza.structure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The structures, read through the reader. */
interface Structures extends Repository<Structure, Long> {

  Structure save(Structure structure);

  void flush();

  boolean existsById(Long number);

  Optional<Structure> findById(Long number);

  /** The structure as far as the reader may see it: hidden and missing are the same. */
  default Optional<Structure> visible(long number, Reader reader) {
    return findById(number).filter(one -> reader.sees(one.cover()));
  }

  /** Those of some countries that the reader may see, tombstones left out; the oldest first. */
  default List<Structure> of(Collection<String> countries, Reader reader) {
    return of(countries, reader.keys().toArray(String[]::new));
  }

  @Query(
      value =
          """
          select * from structure.structure
           where country in (:countries) and withdrawn_at is null
             and readers && cast(:keys as text[])
           order by kind, particulars ->> 'since', number
          """,
      nativeQuery = true)
  List<Structure> of(Collection<String> countries, String[] keys);

  /** For the import alone. */
  @Query("from Structure s where s.sourceId in :sourceIds")
  List<Structure> bySourceIds(Collection<String> sourceIds);
}

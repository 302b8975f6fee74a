package org.baraza.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Reader;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The organisations, read through the reader. */
interface Organisations extends Repository<Organisation, Long> {

  Organisation save(Organisation organisation);

  boolean existsById(Long number);

  Optional<Organisation> findById(Long number);

  /** The organisation as far as the reader may see it: hidden and missing are the same. */
  default Optional<Organisation> visible(long number, Reader reader) {
    return findById(number).filter(one -> reader.sees(one.cover()));
  }

  /** Those of these that the reader may see. */
  default List<Organisation> visible(Collection<Long> numbers, Reader reader) {
    return numbered(numbers).stream().filter(one -> reader.sees(one.cover())).toList();
  }

  /** For the house alone. */
  @Query("from Organisation o where o.number in :numbers order by o.number")
  List<Organisation> numbered(Collection<Long> numbers);

  /** For work that concerns all records, and for what is held against all that a reader sees. */
  @Query("from Organisation o where o.mergedInto is null order by o.number")
  List<Organisation> every();

  /** This number and those merged into it, over however many steps; for the house alone. */
  @Query(
      nativeQuery = true,
      value =
          """
          with recursive same(number) as (
            select cast(:number as bigint)
            union
            select o.number from organisation.organisation o join same s on o.merged_into = s.number
          )
          select number from same
          """)
  Set<Long> mergedInto(long number);

  /** For the import alone. */
  @Query("from Organisation o where o.sourceId in :sourceIds")
  List<Organisation> bySourceIds(Collection<String> sourceIds);
}

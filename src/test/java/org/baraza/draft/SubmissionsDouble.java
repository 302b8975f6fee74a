package org.baraza.draft;

import java.util.Optional;
import java.util.OptionalLong;
import org.baraza.access.AccountId;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.baraza.review.Submissions;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Takes everything, as long as no room of the house does. */
@Component
@Fallback
class SubmissionsDouble implements Submissions {

  @Override
  public long submit(Offer offer, AccountId author, OptionalLong practice) {
    return practice.orElse(734_512);
  }

  @Override
  public Optional<Cover> cover(long practice, Reader reader) {
    return Optional.empty();
  }
}

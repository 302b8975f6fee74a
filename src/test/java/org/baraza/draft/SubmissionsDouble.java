package org.baraza.draft;

import java.util.OptionalLong;
import org.baraza.access.AccountId;
import org.baraza.dossier.Dossier;
import org.baraza.review.Submissions;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Takes everything, as long as no room of the house does. */
@Component
@Fallback
class SubmissionsDouble implements Submissions {

  @Override
  public long submit(Dossier dossier, AccountId author, OptionalLong practice, boolean snapshot) {
    return practice.orElse(734_512);
  }
}

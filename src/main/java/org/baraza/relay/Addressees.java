package org.baraza.relay;

import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.language.Said;

/**
 * Those of one kind who can be written to through the relay: experts, centres. The room that keeps
 * them tells. A contact begins at {@code /relay/to/<kind>/<number>}.
 */
public interface Addressees {

  /** The noun in addresses, in small letters: {@code expert}. */
  String kind();

  /**
   * How the addressee is called towards this reader; nothing where the reader may not see them, or
   * may not see their name, just as where there is nobody: at the cost of the same work.
   */
  Optional<Said> named(long number, Reader reader, Lang lang);

  /**
   * The accounts that receive what this asker writes to the addressee now; none where there is
   * nobody, or where the addressee is not to be reached by them. Asked in the sight of the house,
   * and never told to the asker.
   */
  Set<AccountId> receivers(long number, Reader asker);
}

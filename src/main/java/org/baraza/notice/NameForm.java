package org.baraza.notice;

import jakarta.validation.constraints.Size;
import org.baraza.language.Cleaned;

/** What a subscription is called, and how often it is told of. */
record NameForm(
    @Size(max = Subscription.LONGEST_NAME, message = "notice.name.long") String name,
    String frequency) {

  NameForm {
    name = Cleaned.line(name);
    frequency = frequency == null ? "" : frequency;
  }
}

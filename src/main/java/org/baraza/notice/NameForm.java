package org.baraza.notice;

import jakarta.validation.constraints.Size;

/** What a subscription is called, and how often it is told of. */
record NameForm(
    @Size(max = Subscription.LONGEST_NAME, message = "notice.name.long") String name,
    String frequency) {

  NameForm {
    name = name == null ? "" : name.strip();
    frequency = frequency == null ? "" : frequency;
  }
}

package org.baraza.forum.clinic;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.baraza.mail.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever asked something, and who answers, once, on the day before a clinic. */
@Component
class ClinicReminder {

  private static final Duration BEFORE = Duration.ofDays(1);

  private final Clinics clinics;
  private final Outbox outbox;
  private final Clock clock;

  ClinicReminder(Clinics clinics, Outbox outbox, Clock clock) {
    this.clinics = clinics;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** To be called in the sight of the house. */
  @Transactional
  public void remind() {
    var now = clock.instant();
    clinics.soon(now, now.plus(BEFORE)).forEach(this::remind);
  }

  private void remind(Clinic one) {
    var expert = Stream.ofNullable(one.expert()).filter(_ -> one.accepted());
    Stream.concat(expert, clinics.askers(one.topic()).stream())
        .distinct()
        .forEach(who -> outbox.post(ClinicLetters.occasion(ClinicLetters.SOON, one.topic(), who)));
    clinics.reminded(one.topic());
  }
}

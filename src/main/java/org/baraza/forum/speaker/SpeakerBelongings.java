package org.baraza.forum.speaker;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** That somebody lets members follow them. Who does is theirs, and not told. */
@Component
class SpeakerBelongings implements Belongings {

  private final Speakers speakers;

  SpeakerBelongings(Speakers speakers) {
    this.speakers = speakers;
  }

  @Override
  public String room() {
    return "speaker";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return speakers
        .since(account)
        .map(since -> Map.<String, Object>of("since", since.toString()))
        .orElse(Map.of());
  }

  @Override
  public void forget(AccountId account) {
    speakers.end(account);
  }
}

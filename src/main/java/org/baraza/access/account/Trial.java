package org.baraza.access.account;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whether this is a platform for trying things out, with invented people (profile demo). */
@Component
public class Trial {

  /** The name of the Spring profile. */
  public static final String PROFILE = "demo";

  private final boolean on;

  Trial(Environment environment) {
    this.on = environment.acceptsProfiles(Profiles.of(PROFILE));
  }

  public boolean isOn() {
    return on;
  }
}

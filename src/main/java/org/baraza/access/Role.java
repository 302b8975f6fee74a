package org.baraza.access;

import java.util.Locale;

/** What an account may act as, always for something: a country, an organisation, the platform. */
public enum Role {
  /** Speaks for a country: validates what is shown as that country's. */
  FOCAL_POINT(Scope.COUNTRY, true),
  /** Belongs to an organisation. */
  MEMBER(Scope.ORGANISATION, false),
  /** Reviews the human-rights safeguards of practices. */
  REVIEWER(Scope.PLATFORM, true),
  /** Edits what was accepted, and publishes it. */
  EDITOR(Scope.PLATFORM, true),
  /** Runs the programme: the secretariat. */
  FACILITATOR(Scope.PLATFORM, true),
  /** Decides what is reported. */
  MODERATOR(Scope.PLATFORM, true),
  /** Runs the machine, and reads nothing restricted. */
  ADMINISTRATOR(Scope.PLATFORM, true);

  /** What a role is held for. */
  public enum Scope {
    COUNTRY,
    ORGANISATION,
    PLATFORM
  }

  private final Scope scope;
  private final boolean guarded;

  Role(Scope scope, boolean guarded) {
    this.scope = scope;
    this.guarded = guarded;
  }

  public Scope scope() {
    return scope;
  }

  /** Whether it can be used only after signing in with a second factor or a passkey. */
  public boolean isGuarded() {
    return guarded;
  }

  /** Its code in words and addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

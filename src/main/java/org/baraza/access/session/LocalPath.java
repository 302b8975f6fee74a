package org.baraza.access.session;

import java.net.URI;
import java.util.regex.Pattern;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/** An address of our own to go on to, and nothing that leads elsewhere. */
public final class LocalPath {

  private static final Pattern OURS =
      Pattern.compile("/(?:" + Lang.PATTERN + ")(?:[/?][\\x21\\x23-\\x5b\\x5d-\\x7e]{0,1500})?");

  /** Pages on which nobody wants to arrive who has just signed in. */
  private static final Pattern DOORSTEP =
      Pattern.compile("/[a-z]{2}/(?:sign-in|password|invitations|registration|setup)\\b.*");

  private LocalPath() {}

  /** The address, if it is one of ours; else nothing. */
  public static String of(@Nullable String address) {
    return address != null
            && OURS.matcher(address).matches()
            && !DOORSTEP.matcher(address).matches()
        ? address
        : "";
  }

  /** Where somebody came from, if that was a page of ours. */
  static String cameFrom(@Nullable String referrer, @Nullable String host) {
    try {
      var from = URI.create(referrer == null ? "" : referrer);
      if (from.getAuthority() == null || !from.getAuthority().equalsIgnoreCase(host)) {
        return "";
      }
      return of(
          from.getRawQuery() == null
              ? from.getRawPath()
              : from.getRawPath() + '?' + from.getRawQuery());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}

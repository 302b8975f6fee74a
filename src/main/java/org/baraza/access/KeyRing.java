package org.baraza.access;

import java.util.Set;

/**
 * Gives accounts keys besides those of their mandates, such as that of a circle they belong to. It
 * is asked with every request, so that whoever leaves loses the key with the next one.
 */
public interface KeyRing {

  Set<String> of(AccountId account);
}

/** Passkeys: keys on people's devices, by which they sign in without a password (WebAuthn). */
@org.jspecify.annotations.NullMarked
package org.baraza.access.passkey;

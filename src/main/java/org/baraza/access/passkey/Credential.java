package org.baraza.access.passkey;

/**
 * What is kept to know a passkey again.
 *
 * @param id as the device names it
 * @param attested attested credential data, as WebAuthn encodes it: the public key is in it
 * @param counter how often the device signed, or 0 where it does not count
 * @param eligible whether it may be kept on several devices of its owner
 * @param backed whether it is
 */
record Credential(byte[] id, byte[] attested, long counter, boolean eligible, boolean backed) {}

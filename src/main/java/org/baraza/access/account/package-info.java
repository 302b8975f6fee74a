/**
 * Who the accounts are: what they prove themselves by, what they are held to, and the mandates they
 * hold.
 */
@org.jspecify.annotations.NullMarked
package org.baraza.access.account;

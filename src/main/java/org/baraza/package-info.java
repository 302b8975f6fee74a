/** Baraza, built as a house: a room for every noun, on floors that only look down. */
@org.jspecify.annotations.NullMarked
package org.baraza;

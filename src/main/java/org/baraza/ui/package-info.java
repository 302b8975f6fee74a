/**
 * What every page shares: the frame, the layout, the words, and how an answer goes over the wire.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"language", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.ui;

/** How the words of a language are taken apart, and what they are called in another. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.baraza.lexicon;

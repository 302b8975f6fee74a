/** The languages of the house: which there are, how they run, and text said in several of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.baraza.language;

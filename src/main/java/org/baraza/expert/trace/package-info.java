/** Who saw what of an expert that not everyone sees. */
@org.jspecify.annotations.NullMarked
package org.baraza.expert.trace;

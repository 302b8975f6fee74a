/** What an expert says of themselves, field by field. */
@org.jspecify.annotations.NullMarked
package org.baraza.expert.profile;

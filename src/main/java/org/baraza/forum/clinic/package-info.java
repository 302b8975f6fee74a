/** Live clinics: questions are gathered, and somebody who is named answers them for a time. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.clinic;

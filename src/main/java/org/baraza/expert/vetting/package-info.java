/** What the facilitator checked of a listing. */
@org.jspecify.annotations.NullMarked
package org.baraza.expert.vetting;

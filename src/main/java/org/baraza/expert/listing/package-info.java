/** The listings of experts: how they are kept, read and shown. */
@org.jspecify.annotations.NullMarked
package org.baraza.expert.listing;

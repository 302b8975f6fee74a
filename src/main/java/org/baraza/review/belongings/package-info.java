/** What of the reviews is somebody's own. */
@org.jspecify.annotations.NullMarked
package org.baraza.review.belongings;

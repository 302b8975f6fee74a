/** Finding experts, over what each reader is shown and nothing else. */
@org.jspecify.annotations.NullMarked
package org.baraza.expert.finding;

/**
 * Documents that are attached to practices: how they come in, are cleaned of what they tell of
 * people, go through the review with a draft, and are found and taken away afterwards. For rooms
 * above, a cabinet of files that are cleaned in the same way.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "store",
      "journal",
      "intake",
      "search",
      "facets",
      "practice",
      "review",
      "draft"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.attachment;

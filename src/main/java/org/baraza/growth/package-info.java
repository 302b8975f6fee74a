/**
 * What grows out of talk: consolidated replies of the forum become drafts of practices, and both
 * lead to each other for those who see them.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "draft", "forum :: harvest", "practice", "store"})
@org.jspecify.annotations.NullMarked
package org.baraza.growth;

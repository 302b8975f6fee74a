package org.baraza.forum;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The forum of experts.
 *
 * @param trusted after how many posts that have stood for a day somebody is no longer new
 * @param newcomer how many posts somebody new may write within an hour, how many change, and how
 *     many translate
 * @param posts how many posts anybody may write within an hour, how many change, and how many
 *     translate; in Chatham House mode, where hours are not kept, write and change in one topic
 *     within a day
 * @param links how many links a post of somebody new may hold, with its title if it opens a topic
 * @param mentions how many people a post of somebody new may call by their name
 * @param asked for how many spaces that are not decided on somebody may ask
 * @param unnamed how many topics in Chatham House mode somebody may open within a day, by UTC; it
 *     is counted in the memory of each node alone, so that nothing is kept of who opens them
 * @param secret the file that holds the key of the masks of Chatham House mode; it is made when it
 *     is missing, all nodes share it, and whoever keeps copies keeps them apart from the database
 */
@ConfigurationProperties("baraza.forum")
record ForumSettings(
    @DefaultValue("5") int trusted,
    @DefaultValue("5") int newcomer,
    @DefaultValue("60") int posts,
    @DefaultValue("2") int links,
    @DefaultValue("2") int mentions,
    @DefaultValue("3") int asked,
    @DefaultValue("5") int unnamed,
    @DefaultValue("./data/forum-secret") Path secret) {}

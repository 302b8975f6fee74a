package org.baraza.forum.docket;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is reported in the forum.
 *
 * @param hide how many members who have earned trust must report a post, a translation or a reply
 *     for it to be hidden until moderators have decided; 0 for never. In Chatham House mode it is
 *     not kept who reports, so nobody is counted
 * @param appeal for how many days authors can appeal against what was removed; so long it is kept
 *     aside, then it is deleted for good
 */
@ConfigurationProperties("baraza.forum.reports")
record DocketSettings(@DefaultValue("3") int hide, @DefaultValue("30") int appeal) {}

package org.baraza.forum.docket;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is reported in the forum.
 *
 * @param hide how many members who have earned trust must report a post for it to be hidden until
 *     moderators have decided; 0 for never. In Chatham House mode it is not kept who reports, so
 *     nobody is counted
 */
@ConfigurationProperties("baraza.forum.reports")
record DocketSettings(@DefaultValue("3") int hide) {}

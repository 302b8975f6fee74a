package org.baraza.notice;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What people follow, and digests.
 *
 * @param zone the time zone of who has chosen none, such as {@code Africa/Nairobi}
 * @param most how many subscriptions a person may have
 */
@ConfigurationProperties("baraza.notice")
record NoticeSettings(@DefaultValue("UTC") ZoneId zone, @DefaultValue("200") int most) {}

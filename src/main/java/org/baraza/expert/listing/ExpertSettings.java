package org.baraza.expert.listing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How listings of experts are kept true.
 *
 * @param confirmed how long a listing is shown without its expert saying that it is still right
 * @param warning how long before it is hidden, or a consent ends, a letter warns of it
 * @param traced how long it is kept who saw what of an expert
 * @param nominated how long somebody can answer a nomination; then their name and address go
 */
@ConfigurationProperties("baraza.expert")
public record ExpertSettings(
    @DefaultValue("365d") Duration confirmed,
    @DefaultValue("30d") Duration warning,
    @DefaultValue("730d") Duration traced,
    @DefaultValue("30d") Duration nominated) {}

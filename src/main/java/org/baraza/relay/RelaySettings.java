package org.baraza.relay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Contact without addresses.
 *
 * @param contacts how many contacts an account may begin within 24 hours
 * @param messages how many messages an account may write within 24 hours
 * @param patience after how many days without a word a contact ends
 * @param kept after how many days a contact that ended, and a report that was decided, is deleted
 * @param bar for how many days who abused it begins no contact
 */
@ConfigurationProperties("baraza.relay")
record RelaySettings(
    @DefaultValue("10") int contacts,
    @DefaultValue("100") int messages,
    @DefaultValue("60") int patience,
    @DefaultValue("180") int kept,
    @DefaultValue("90") int bar) {}

package org.baraza.access.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.store.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything the house keeps of somebody, in one file: each room says its part. It is asked in the
 * sight of the house, for what is kept under a name is theirs whatever they may still see; so each
 * room asks by the number of the account, and by nothing else.
 */
@Component
@Transactional(readOnly = true)
class DataFile {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final List<Belongings> rooms;

  DataFile(List<Belongings> rooms) {
    this.rooms = rooms;
  }

  public byte[] of(AccountId account) {
    var all = new LinkedHashMap<String, Map<String, Object>>();
    Sight.atHouseWork(() -> rooms.forEach(room -> all.put(room.room(), room.of(account))));
    return JSON.writeValueAsBytes(all);
  }
}

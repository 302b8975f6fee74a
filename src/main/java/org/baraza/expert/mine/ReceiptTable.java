package org.baraza.expert.mine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.baraza.expert.profile.Field;
import org.baraza.intake.Lot;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The receipts, read by the expert they were written for. */
@Component
class ReceiptTable {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  ReceiptTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Receipt one) {
    jdbc.sql("insert into expert.receipt values (?, ?, ?, ?, ?, ?::jsonb)")
        .params(
            one.number(),
            one.expert(),
            Timestamp.from(one.at()),
            one.field().name(),
            one.became(),
            JSON.writeValueAsString(one.removed()))
        .update();
  }

  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from expert.receipt where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  List<Receipt> of(long expert) {
    return jdbc.sql("select * from expert.receipt where expert = ? order by at desc, number")
        .param(expert)
        .query((row, _) -> read(row))
        .list();
  }

  Optional<Receipt> find(long number, long expert) {
    return jdbc.sql("select * from expert.receipt where number = ? and expert = ?")
        .params(number, expert)
        .query((row, _) -> read(row))
        .optional();
  }

  private static Receipt read(ResultSet row) throws SQLException {
    return new Receipt(
        row.getLong("number"),
        row.getLong("expert"),
        row.getTimestamp("at").toInstant(),
        Field.valueOf(row.getString("field")),
        row.getString("became"),
        JSON.readValue(row.getString("removed"), new TypeReference<TreeMap<String, Integer>>() {}));
  }
}

package org.baraza.expert.mine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.access.Mandate;
import org.baraza.attachment.Cabinet;
import org.baraza.expert.consent.Consent;
import org.baraza.expert.listing.Credentials;
import org.baraza.expert.listing.Listing;
import org.baraza.expert.listing.ListingTable;
import org.baraza.expert.listing.Vetting;
import org.baraza.expert.profile.Field;
import org.baraza.expert.trace.Trace;
import org.baraza.expert.trace.TraceTable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept of an expert is theirs: they take it away whole, and it goes with them. */
@Component
class ExpertBelongings implements Belongings {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int ALL = 100_000;

  private final ListingTable table;
  private final ReceiptTable receipts;
  private final TraceTable traces;
  private final MineDesk desk;
  private final Cabinet cabinet;

  ExpertBelongings(
      ListingTable table,
      ReceiptTable receipts,
      TraceTable traces,
      MineDesk desk,
      Cabinet cabinet) {
    this.cabinet = cabinet;
    this.table = table;
    this.receipts = receipts;
    this.traces = traces;
    this.desk = desk;
  }

  @Override
  public String room() {
    return "experts";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return table.of(account).map(this::told).orElse(Map.of());
  }

  private Map<String, Object> told(Listing one) {
    var told = new LinkedHashMap<String, Object>();
    told.put("number", one.number());
    told.put("profile", profile(one));
    told.put("documents", documents(one));
    told.put("consents", one.ledger().entries().stream().map(ExpertBelongings::told).toList());
    told.put("exclusions", List.copyOf(one.exclusions().keys()));
    one.vetting().ifPresent(vetting -> told.put("vetting", told(vetting)));
    told.put("heldBack", one.heldBack());
    told.put("receipts", receipts.of(one.number()).stream().map(ExpertBelongings::told).toList());
    told.put(
        "log", traces.about(one.number(), 0, ALL).stream().map(ExpertBelongings::told).toList());
    return told;
  }

  /** The documents themselves, in Base64: they are small, and all that is kept is taken along. */
  private Map<String, String> documents(Listing one) {
    var told = new LinkedHashMap<String, String>();
    for (var document : one.profile().credentials()) {
      var file = cabinet.path(Credentials.drawer(one.number()), document.number());
      try {
        var content = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        told.put(document.fileName(), content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return told;
  }

  private static Map<String, Object> profile(Listing one) {
    var said = new LinkedHashMap<String, Object>();
    one.profile()
        .said()
        .forEach((field, value) -> said.put(field.code(), JSON.readValue(value, Object.class)));
    return said;
  }

  private static Map<String, Object> told(Consent one) {
    var told = new LinkedHashMap<String, Object>();
    told.put("field", one.field().code());
    told.put("shownTo", one.reach().code());
    told.put("purposes", one.purposes().stream().map(purpose -> purpose.code()).sorted().toList());
    told.put("words", one.words());
    told.put("givenAt", one.givenAt().toString());
    told.put("until", one.until().toString());
    told.put("withdrawnAt", String.valueOf(one.withdrawnAt()));
    return told;
  }

  private static Map<String, Object> told(Vetting one) {
    return Map.of(
        "at", one.at().toString(),
        "until", one.until().toString(),
        "checks", one.checks(),
        "words", one.words());
  }

  private static Map<String, Object> told(Receipt one) {
    return Map.of(
        "number", one.number(),
        "at", one.at().toString(),
        "field", one.field().code(),
        "shownTo", one.became(),
        "removed", one.removed());
  }

  private static Map<String, Object> told(Trace one) {
    var told = new LinkedHashMap<String, Object>();
    told.put("at", one.at().toString());
    told.put("act", one.kind().code());
    told.put("by", one.by().number());
    told.put("roles", one.held().stream().map(Mandate::role).map(role -> role.code()).toList());
    told.put("fields", one.fields().stream().map(Field::code).toList());
    told.put("purpose", one.purpose());
    told.put("contest", one.contest());
    told.put("answer", one.answer());
    return told;
  }

  @Override
  public void forget(AccountId account) {
    desk.erase(account);
    traces.forget(account);
  }
}

package org.baraza.expert.listing;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Reportable;
import org.baraza.expert.consent.Purpose;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Listings can be reported, as far as they are shown to whoever reports; those that have to be
 * mended are held back. Whom an expert shuts out decides nothing of them, and reads nothing.
 */
@Component
@Transactional
public class ListingReports implements Reportable {

  /** What listings are called among the records that can be reported. */
  public static final String KIND = "expert";

  private static final Reader MEMBER = Reader.anyone().with(Set.of(Keys.MEMBERS));

  private final ListingTable table;
  private final ListingLocks locks;
  private final Showings showings;
  private final ProfileLines said;

  ListingReports(ListingTable table, ListingLocks locks, Showings showings, ProfileLines said) {
    this.table = table;
    this.locks = locks;
    this.showings = showings;
    this.said = said;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Exhibit> see(long number, Frame frame, Reader reader) {
    return table.visible(number, reader).flatMap(one -> exhibit(one, frame, reader));
  }

  private Optional<Exhibit> exhibit(Listing one, Frame frame, Reader reader) {
    return showings
        .of(one, reader, Purpose.LISTING)
        .map(showing -> exhibit(showing, frame, reader));
  }

  private Exhibit exhibit(Showing showing, Frame frame, Reader reader) {
    var lines = new ArrayList<String>();
    lines.add(showing.profile().name());
    said.parts(showing, frame, reader)
        .forEach(part -> lines.add(part.heading() + ": " + words(part)));
    return new Exhibit(
        showing.path(), new Said(showing.profile().name(), frame.lang()), String.join("\n", lines));
  }

  private static String words(ProfileLines.Part part) {
    return part.lines().stream()
        .flatMap(line -> Stream.of(line.text(), line.note(), line.words()))
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** What any member would read of it. */
  @Override
  @Transactional(readOnly = true)
  public Optional<Exhibit> standing(long number, Frame frame) {
    return table.whole(number).flatMap(one -> exhibit(one.heldBack(""), frame, MEMBER));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isThere(long number) {
    return table.whole(number).isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<AccountId> keepers(long number) {
    return table.whole(number).map(one -> Set.of(one.account())).orElse(Set.of());
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isOpenTo(long number, Reader moderator) {
    return table.whole(number).filter(one -> one.exclusions().shut(moderator)).isEmpty();
  }

  /** Where the facilitator holds it back, the grounds of that stand first. */
  @Override
  public boolean withhold(long number, String grounds) {
    var held = locks.held(number);
    held.filter(one -> one.heldBack().isEmpty())
        .ifPresent(one -> locks.save(one.heldBack(grounds)));
    return held.isPresent();
  }

  @Override
  public String form(long number) {
    return "/experts/mine";
  }

  @Override
  public void giveBack(long number, String grounds) {
    keepBack(number, grounds, "");
  }

  @Override
  public void keepBack(long number, String grounds, String standing) {
    locks
        .held(number)
        .filter(one -> one.heldBack().equals(grounds))
        .ifPresent(one -> locks.save(one.heldBack(standing)));
  }
}

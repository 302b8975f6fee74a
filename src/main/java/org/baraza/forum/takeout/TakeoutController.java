package org.baraza.forum.takeout;

import java.util.Map;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.forum.part.TopicDoor;
import org.baraza.journal.Journal;
import org.baraza.ui.Frame;
import org.baraza.ui.Parcel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a space to its stewards as a file; that it was taken out is in the journal. */
@Controller
class TakeoutController {

  private final TopicDoor door;
  private final SpaceFile file;
  private final Journal journal;

  TakeoutController(TopicDoor door, SpaceFile file, Journal journal) {
    this.door = door;
    this.file = file;
    this.journal = journal;
  }

  @GetMapping("/forum/{number:\\d{6,18}}/space.zip")
  @ForMembers
  Parcel take(@PathVariable long number, Frame frame, Reader reader) {
    var space = door.led(number, reader);
    journal.note(reader.self().number(), "forum.space.taken", "space/" + number, Map.of());
    return new Parcel(
        "application/zip", "space-" + number + ".zip", out -> file.pack(space, out, frame, reader));
  }
}

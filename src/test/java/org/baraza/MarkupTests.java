package org.baraza;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every type of page is HTML as the standard has it, by the Nu checker of the W3C. */
@RunningHouse
class MarkupTests {

  private static final long STACK = 16 << 20;

  private final Site site;
  private final PageTypes types;
  private final MemberPages members;

  MarkupTests(Site site, PageTypes types, MemberPages members) {
    this.site = site;
    this.types = types;
    this.members = members;
  }

  @Test
  void everyTypeOfPageIsValid() throws Exception {
    var pages = new TreeMap<String, byte[]>();
    for (var lang : new String[] {"/en", "/fr", "/ar", "/zh"}) {
      types.all().forEach(path -> pages.put(lang + path, site.get(lang + path).body()));
    }
    for (var seat : members.all()) {
      var page = seat.get("en");
      assertThat(page.statusCode()).as(seat.path()).isEqualTo(200);
      pages.put("/en" + seat.path() + " of " + seat.who().account(), page.body());
    }
    var faults = Checker.check(pages);

    assertThat(faults.isEmpty()).as("markup errors" + faults).isTrue();
  }

  @Test
  void theCheckerSeesWhatIsWrong() throws Exception {
    var page = "<!doctype html><html lang=en><title>x</title><p id=a><b id=a>x</b>";

    assertThat(Checker.check(Map.of("/page", page.getBytes(UTF_8))).toString())
        .contains("Duplicate ID", "/page");
  }

  /** The checker with its schema read once. */
  private static final class Checker implements ErrorHandler {

    private final SimpleDocumentValidator validator =
        new SimpleDocumentValidator(false, false, false);
    private final Faults faults = new Faults();
    private String path = "";

    /** What is wrong with the pages; found in a thread of its own, for the schema is deep. */
    static Faults check(Map<String, byte[]> pages) throws Exception {
      var task = new FutureTask<Faults>(() -> new Checker().all(pages));
      new Thread(null, task, "markup", STACK).start();
      return task.get();
    }

    private Faults all(Map<String, byte[]> pages) throws Exception {
      validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, this);
      for (var page : pages.entrySet()) {
        path = page.getKey();
        validator.setUpValidatorAndParsers(this, true, false);
        var source = new InputSource(new ByteArrayInputStream(page.getValue()));
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
      }
      return faults;
    }

    @Override
    public void warning(SAXParseException remark) {}

    @Override
    public void error(SAXParseException error) {
      faults.note(error.getMessage(), path + ':' + error.getLineNumber());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}

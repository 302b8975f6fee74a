package org.baraza;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium of this machine; two with scripts and one without, each for the whole run.
 */
public final class Browser {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final List<String> PACKAGES =
      List.of("chromium", "chromium-driver", "fonts-noto-core", "fonts-noto-cjk");
  private static final Map<String, Browser> OPEN = new HashMap<>();

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
    Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
  }

  public static synchronized Browser scripted() {
    return OPEN.computeIfAbsent("scripted", _ -> start(true));
  }

  public static synchronized Browser withoutScripts() {
    return OPEN.computeIfAbsent("without scripts", _ -> start(false));
  }

  /** Two with scripts that know nothing of each other. */
  public static synchronized List<Browser> two() {
    return List.of(scripted(), OPEN.computeIfAbsent("second", _ -> start(true)));
  }

  public ChromeDriver driver() {
    return driver;
  }

  public Browser open(String address) {
    driver.get(address);
    return this;
  }

  public WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits until a script gives true. */
  public Browser until(String script) {
    new WebDriverWait(driver, PATIENCE).until(_ -> Boolean.TRUE.equals(run(script)));
    return this;
  }

  /** Pretends a window of this width. */
  public Browser wide(int pixels) {
    var size = Map.<String, Object>of("width", pixels, "height", 800);
    var metrics = new HashMap<>(size);
    metrics.put("deviceScaleFactor", 1);
    metrics.put("mobile", false);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
    return this;
  }

  /** Pretends a reader who likes {@code light} or {@code dark}. */
  Browser in(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  /**
   * Pretends a line that is cut, or a slow one.
   *
   * @param speed bytes a second that go out, or 0 for as many as there are
   */
  Browser line(boolean whole, int speed) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline",
            !whole,
            "latency",
            0,
            "downloadThroughput",
            -1,
            "uploadThroughput",
            speed == 0 ? -1 : speed));
    return this;
  }

  private static Browser start(boolean scripts) {
    var chromium = program("chromium", "chromium-browser", "google-chrome");
    var driver = program("chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      install();
      chromium = program("chromium");
      driver = program("chromedriver");
    }
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow(Browser::missing))
            .build();
    return new Browser(
        new ChromeDriver(service, options(chromium.orElseThrow(Browser::missing), scripts)));
  }

  private static ChromeOptions options(File chromium, boolean scripts) {
    var options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en",
        "--window-size=1200,900",
        "--user-data-dir=" + profile());
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    return options;
  }

  private static Path profile() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<File> program(String... names) {
    var folders = (System.getenv("PATH") + File.pathSeparator + "/usr/lib/chromium").split(":");
    return Stream.of(names)
        .flatMap(name -> Stream.of(folders).map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  private static void install() {
    if (!"root".equals(System.getProperty("user.name"))) {
      throw missing();
    }
    var command = "apt-get update && apt-get install -y --no-install-recommends ";
    try {
      var done =
          new ProcessBuilder("sh", "-c", command + String.join(" ", PACKAGES))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      if (done != 0) {
        throw missing();
      }
    } catch (IOException e) {
      throw missing();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "The tests need a browser; install " + String.join(", ", PACKAGES) + " (Debian names)");
  }
}

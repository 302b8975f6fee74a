import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * The limit: nginx, serving the saved pages from files.
 *
 * @param work the folder in which {@code static} has the pages
 */
record Nginx(Path work, int port) {

  private static final String CONFIG =
      """
      daemon off;
      pid %1$s/nginx.pid;
      error_log %1$s/nginx-error.log;
      worker_processes 1;
      events { worker_connections 256; }
      http {
        access_log off;
        client_body_temp_path %1$s/nginx-body;
        proxy_temp_path %1$s/nginx-proxy;
        fastcgi_temp_path %1$s/nginx-fastcgi;
        uwsgi_temp_path %1$s/nginx-uwsgi;
        scgi_temp_path %1$s/nginx-scgi;
        keepalive_requests 100000000;
        types { text/html html; }
        server { listen 127.0.0.1:%2$d; root %1$s/static; gzip_static always; }
      }
      """;

  void measure(Figures figures) throws IOException, InterruptedException, ExecutionException {
    var config = work.resolve("nginx.conf");
    Files.writeString(config, CONFIG.formatted(work, port));
    var nginx = new ProcessBuilder("nginx", "-c", config.toString()).inheritIO().start();
    try {
      Thread.sleep(500);
      measure(new ProcessTree(nginx.pid()), figures);
    } finally {
      nginx.destroy();
      nginx.waitFor();
    }
  }

  private void measure(ProcessTree nginx, Figures figures)
      throws IOException, InterruptedException, ExecutionException {
    for (var page : List.of("home", "search", "list", "practice")) {
      for (var clients : List.of(1, 8)) {
        var addresses = List.of('/' + page + ".html");
        Load.run(port, clients, 2, addresses, List.of());
        var outcome = Load.run(port, clients, 6, addresses, List.of(nginx));
        figures.note("nginx, " + page, clients, outcome, List.of("nginx"));
      }
    }
  }
}

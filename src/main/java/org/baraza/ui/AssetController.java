package org.baraza.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the static files, immutable and compressed ahead. */
@Controller
@Unspoken
class AssetController {

  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/assets/{hashed}")
  @OpenToAll
  void show(@PathVariable String hashed, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asset = assets.find(hashed).orElseThrow(NotThere::new);
    var packed = new Exchange(request, response).acceptsGzip();
    response.setContentType(asset.type());
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setHeader("Vary", "Accept-Encoding");
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    var body = packed ? asset.packed() : asset.body();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}

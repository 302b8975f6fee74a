package org.baraza.expert.mine;

import org.baraza.ui.FileDoor;
import org.springframework.stereotype.Component;

/** Documents of experts come in at the page of their own. */
@Component
class CredentialDoor implements FileDoor {

  @Override
  public boolean isAt(String path) {
    return path.matches("/[a-z]{2}" + CredentialController.PATH);
  }
}

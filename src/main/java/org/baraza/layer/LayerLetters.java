package org.baraza.layer;

import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Marking;
import org.baraza.access.People;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/**
 * Tells the focal points of a practice's countries that others added a layer to it. It says where,
 * and nothing of what the layer says; of one above TLP:GREEN it says nothing at all.
 */
@Component
class LayerLetters implements Correspondent {

  private final People people;
  private final Layers layers;
  private final PracticeCards cards;
  private final Words words;

  LayerLetters(People people, Layers layers, PracticeCards cards, Words words) {
    this.people = people;
    this.layers = layers;
    this.cards = cards;
    this.words = words;
  }

  @Override
  public String kind() {
    return LayerDesk.ADDED;
  }

  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var to = new AccountId(occasion.number("to"));
    var number = occasion.number("layer");
    var reader = people.reader(to);
    return layers
        .visible(number, reader)
        .filter(one -> !one.isWithdrawn())
        .filter(one -> one.cover().marking().compareTo(Marking.GREEN) <= 0)
        .filter(one -> !cards.byNumbers(java.util.List.of(one.practice()), reader).isEmpty())
        .flatMap(one ->
            people
                .person(to)
                .flatMap(
                    person -> people.address(to).map(address -> written(person, address, one))));
  }

  private Letter written(People.Person person, String address, Layer one) {
    var lang = person.lang();
    var where =
        words.address()
            + '/'
            + lang.code()
            + "/practices/"
            + one.practice()
            + "/layers/"
            + one.number();
    return new Letter(
        address,
        lang,
        words.say(lang, "layer.letter.subject"),
        words.say(lang, "layer.letter", person.name(), where),
        "");
  }
}

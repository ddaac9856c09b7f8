package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Disclosure;
import cat.fullderuta.edition.Disclosure.Fact;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Which facts hosts may know, which everybody; and in a sentence what that means. */
final class DisclosureLine extends Line<Profile> {

    private final Form<?, Profile> form;
    private final Messages words;
    private final Map<Fact, CheckBox> hosts = new EnumMap<>(Fact.class);
    private final Map<Fact, CheckBox> everybody = new EnumMap<>(Fact.class);
    private final Label meaning = Fields.text("", "text-small");

    DisclosureLine(Form<?, Profile> form, String id, String label) {
        this(form, id, label, new VBox());
    }

    private DisclosureLine(Form<?, Profile> form, String id, String label, VBox box) {
        super(id, label, box);
        this.form = form;
        words = form.workspace().words();
        var grid = new GridPane(16, 6);
        grid.add(Fields.text(words.get("people.disclosure.hosts"), "text-small", "text-quiet"), 1, 0);
        grid.add(Fields.text(words.get("people.disclosure.everybody"), "text-small", "text-quiet"), 2, 0);
        for (Fact fact : Fact.values()) {
            grid.add(new Label(name(fact)), 0, fact.ordinal() + 1);
            grid.add(box(hosts, fact, id + "-hosts-", "people.disclosure.hosts"), 1, fact.ordinal() + 1);
            grid.add(box(everybody, fact, id + "-everybody-", "people.disclosure.everybody"), 2, fact.ordinal() + 1);
        }
        meaning.setId(id + "-meaning");
        box.getChildren().addAll(grid, meaning);
        box.getStyleClass().add("form-section");
    }

    private CheckBox box(Map<Fact, CheckBox> column, Fact fact, String id, String whom) {
        var box = Fields.named(new CheckBox(), id + fact.ordinal(), name(fact) + ": " + words.get(whom));
        GridPane.setHalignment(box, HPos.CENTER);
        box.setOnAction(_ -> form.findSubject().ifPresent(subject -> {
            Disclosure now = subject.defender().disclosure();
            Disclosure after = column == hosts ? new Disclosure(turned(now.toHosts(), fact, box.isSelected()), now.toEverybody())
                    : new Disclosure(now.toHosts(), turned(now.toEverybody(), fact, box.isSelected()));
            form.apply(subject.put(one -> one.disclosure(after)).changes());
            form.refresh();
        }));
        column.put(fact, box);
        return box;
    }

    private static Set<Fact> turned(Set<Fact> facts, Fact fact, boolean on) {
        Set<Fact> after = EnumSet.noneOf(Fact.class);
        after.addAll(facts);
        if (on) {
            after.add(fact);
        } else {
            after.remove(fact);
        }
        return after;
    }

    private String name(Fact fact) {
        return words.get("people", fact);
    }

    /** What everybody knows the hosts know too. */
    @Override
    public void show(Profile subject) {
        Disclosure now = subject.defender().disclosure();
        hosts.forEach((fact, box) -> {
            box.setSelected(now.tellsHosts(fact));
            box.setDisable(now.tellsEverybody(fact));
        });
        everybody.forEach((fact, box) -> box.setSelected(now.tellsEverybody(fact)));
        meaning.setText(words.get("people.disclosure.meaning", list(now::tellsHosts), list(now::tellsEverybody)));
    }

    private String list(Predicate<Fact> isTold) {
        String told = Stream.of(Fact.values()).filter(isTold).map(fact -> name(fact).toLowerCase(words.locale()))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? words.get("people.disclosure.nothing") : told;
    }
}

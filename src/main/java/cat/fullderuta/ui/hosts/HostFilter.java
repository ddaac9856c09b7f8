package cat.fullderuta.ui.hosts;

import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Host;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which hosts are listed: those of a kind, those whom nobody can call, those whose statement is not adopted yet. */
final class HostFilter extends VBox {

    private final ComboBox<Optional<Host.Kind>> kind = new ComboBox<>();
    private final ToggleButton withoutContact;
    private final ToggleButton notAdopted;
    private final Consumer<Predicate<Host>> narrow;

    /** @param narrow is told which are wanted at each other choice */
    HostFilter(Messages words, Consumer<Predicate<Host>> narrow) {
        this.narrow = narrow;
        kind.getItems().add(Optional.empty());
        for (Host.Kind each : Host.Kind.values()) {
            kind.getItems().add(Optional.of(each));
        }
        kind.setValue(Optional.empty());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Host.Kind> chosen) {
                return chosen == null ? "" : chosen.map(it -> words.get("hosts.filter." + it)).orElseGet(() -> words.get("hosts.filter.all"));
            }

            @Override
            public Optional<Host.Kind> fromString(String text) {
                return Optional.empty();
            }
        });
        kind.valueProperty().addListener(_ -> narrow.accept(wanted()));
        Fields.named(kind, "hosts-kind", words.get("hosts.filter.kind"));
        withoutContact = chip("hosts-without-contact", words.get("hosts.filter.withoutContact"));
        notAdopted = chip("hosts-not-adopted", words.get("hosts.filter.notAdopted"));
        var chips = new FlowPane(withoutContact, notAdopted);
        chips.getStyleClass().add("chips");
        getChildren().addAll(kind, chips);
        getStyleClass().add("host-filter");
    }

    private ToggleButton chip(String id, String name) {
        var chip = new ToggleButton(name);
        chip.getStyleClass().add("chip-button");
        chip.setOnAction(_ -> narrow.accept(wanted()));
        return Fields.named(chip, id, name);
    }

    /** All are listed again. */
    void clear() {
        withoutContact.setSelected(false);
        notAdopted.setSelected(false);
        kind.setValue(Optional.empty());
        narrow.accept(wanted());
    }

    private Predicate<Host> wanted() {
        Optional<Host.Kind> of = kind.getValue();
        boolean contact = withoutContact.isSelected();
        boolean adopted = notAdopted.isSelected();
        return host -> (of.isEmpty() || of.get() == host.kind()) && (!contact || Contacts.areMissing(host))
                && (!adopted || host.kind() == Host.Kind.MUNICIPALITY && host.commitment().state() != Commitment.State.ADOPTED);
    }
}

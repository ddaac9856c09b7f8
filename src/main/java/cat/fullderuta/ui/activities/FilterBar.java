package cat.fullderuta.ui.activities;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Status;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Chips that say of which status the activities shown are, and what else they are picked by. */
final class FilterBar extends FlowPane {

    private final Messages words;
    private final Map<Status, ToggleButton> chips = new EnumMap<>(Status.class);
    private final Button picked = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    private ActivityFilter filter = ActivityFilter.ALL;

    /** @param changed is told the filter that was chosen */
    FilterBar(Messages words, Consumer<ActivityFilter> changed) {
        super(4, 4);
        this.words = words;
        getStyleClass().add("filter-bar");
        for (Status status : Status.values()) {
            var chip = new ToggleButton();
            chip.getStyleClass().add("filter-button");
            chip.setOnAction(_ -> changed.accept(filter.toggled(status)));
            chip.setId("filter-" + status.name().toLowerCase(Locale.ROOT));
            chips.put(status, chip);
            getChildren().add(chip);
        }
        picked.getStyleClass().add("filter-button");
        picked.setOnAction(_ -> changed.accept(filter.ofAll()));
        picked.setId("filter-picked");
        getChildren().add(picked);
    }

    void show(ActivityFilter now, Map<Status, Long> counts, Edition edition) {
        filter = now;
        chips.forEach((status, chip) -> {
            chip.setText(words.get("activities.chip", words.get("domain", status), counts.getOrDefault(status, 0L)));
            chip.setAccessibleText(chip.getText());
            chip.setSelected(now.statuses().contains(status));
        });
        Fields.setShown(picked, now.host().isPresent() || now.open().isPresent());
        picked.setText(now.open().map(it -> words.get("activities.open", words.get("readiness", it)))
                .or(() -> now.host().flatMap(edition.hosts()::find).map(Host::name)).orElse(""));
        picked.setAccessibleText(words.get("activities.unpick", picked.getText()));
    }
}

package cat.fullderuta.ui.hosts;

import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.ui.common.Fields;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Towns of the gazetteer below a field, while one types into it: the arrows choose, Enter or a click takes the chosen one. Accents need
 * not be typed.
 */
final class TownSuggestions extends VBox {

    private static final int MOST = 7;
    private static final double HEIGHT = 28;

    private final TextField field;
    private final Gazetteer gazetteer;
    private final ListView<Municipality> list = new ListView<>();
    private final Label none = Fields.text("", "text-small", "text-quiet");
    private final Messages words;
    private Runnable taken = () -> { };
    private boolean isTaking;

    /** To be made before the line of the field is, so that Enter takes the whole name. */
    TownSuggestions(String id, TextField field, Gazetteer gazetteer, Messages words) {
        this.field = field;
        this.gazetteer = gazetteer;
        this.words = words;
        Fields.named(list, id, words.get("hosts.towns"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Town());
        list.setFixedCellSize(HEIGHT);
        list.setOnMouseClicked(_ -> {
            take();
            taken.run();
        });
        getChildren().addAll(list, none);
        getStyleClass().add("town-suggestions");
        field.textProperty().addListener(_ -> suggest());
        field.focusedProperty().addListener(_ -> suggest());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        show(List.of());
    }

    /** Is told when a town was taken with the mouse. */
    void setOnTaken(Runnable listener) {
        taken = listener;
    }

    private void suggest() {
        String typed = field.getText() == null ? "" : field.getText().strip();
        boolean wanted = !isTaking && field.isFocused() && !typed.isEmpty() && findNamed(gazetteer, typed).isEmpty();
        List<Municipality> found = wanted ? gazetteer.search(typed, MOST) : List.of();
        show(found);
        none.setText(words.get("hosts.towns.none", typed));
        Fields.setShown(none, wanted && found.isEmpty());
        Fields.setShown(this, list.isVisible() || none.isVisible());
    }

    private void show(List<Municipality> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(found.size() * HEIGHT + 2);
        list.setMinHeight(USE_PREF_SIZE);
        Fields.setShown(list, !found.isEmpty());
        Fields.setShown(none, false);
        Fields.setShown(this, !found.isEmpty());
    }

    private void press(KeyEvent event) {
        if (!list.isVisible()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case ENTER -> {
                take();
                return; // the line takes the name now
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int step) {
        int now = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().select(Math.floorMod(now + step, list.getItems().size()));
        field.setAccessibleHelp(list.getSelectionModel().getSelectedItem().name());
    }

    private void take() {
        Municipality chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            isTaking = true;
            field.setText(chosen.name());
            field.end();
            isTaking = false;
            suggest();
        }
    }

    /** The town of this very name, else the one that alone can be meant. */
    static Optional<Municipality> findByName(Gazetteer gazetteer, String typed) {
        return findNamed(gazetteer, typed).or(() -> gazetteer.findByName(typed));
    }

    private static Optional<Municipality> findNamed(Gazetteer gazetteer, String typed) {
        return gazetteer.list().stream().filter(it -> it.name().equalsIgnoreCase(typed)).findFirst();
    }

    private static final class Town extends ListCell<Municipality> {

        @Override
        protected void updateItem(@Nullable Municipality town, boolean empty) {
            super.updateItem(town, empty);
            setText(empty || town == null ? "" : town.name());
        }
    }
}

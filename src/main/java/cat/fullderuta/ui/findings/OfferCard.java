package cat.fullderuta.ui.findings;

import cat.fullderuta.ui.common.Fields;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** One thing that could be done, and what it would lead to; a click or Enter does it. A button cannot wrap two texts. */
final class OfferCard extends VBox {

    private final Runnable take;

    OfferCard(int number, String what, String effect, Runnable take) {
        this.take = take;
        Fields.named(this, "offer-" + number, what + ". " + effect);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        getStyleClass().add("offer");
        getChildren().addAll(Fields.text(what, "offer-what"), Fields.text(effect, "text-small", "text-quiet"));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                take.run();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                take.run();
                key.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            take.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}

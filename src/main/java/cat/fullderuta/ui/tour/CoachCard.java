package cat.fullderuta.ui.tour;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Wrapping;
import cat.fullderuta.ui.help.Topic;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/** What the tour says: a step, with its way by mouse and by keys, or at the end how to leave. */
final class CoachCard extends VBox {

    private static final double WIDTH = 340;

    private final Messages words;
    private final CoachMark.Calls calls;
    private final Label count = Fields.text("", "text-small", "text-quiet");
    private final Label finished = Fields.text("", "coach-finished");
    private final Label title = Fields.text("", "text-title");
    private final Label text = Fields.text("");
    private final Label keys = Fields.text("", "text-quiet");
    private final Label remark = Fields.text("", "coach-remark");
    private final CheckBox erase;
    private final Button back;
    private final Button skip;
    private final Button end;
    private final Button leave;
    private final Button stay;
    private final Button goOn;

    CoachCard(Messages words, CoachMark.Calls calls) {
        this.words = words;
        this.calls = calls;
        finished.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE));
        keys.setGraphic(new FontIcon(MaterialDesignK.KEYBOARD_OUTLINE));
        remark.setGraphic(new FontIcon(MaterialDesignA.ALERT));
        erase = new CheckBox(words.get("tour.erase"));
        erase.setSelected(true);
        Wrapping.on(erase);
        erase.setMinHeight(Region.USE_PREF_SIZE);
        Fields.named(erase, "tour-erase", erase.getText());
        back = button("tour-back", "tour.back", calls.back());
        skip = button("tour-skip", "tour.skip", calls.skip());
        end = button("tour-end", "tour.end", calls.end());
        leave = button("tour-leave", "tour.leave", () -> calls.leave().accept(erase.isSelected()));
        leave.getStyleClass().add("accent");
        stay = button("tour-stay", "tour.stay", calls.stay());
        goOn = button("tour-go-on", "tour.goOn", calls.goOn());
        title.setId("tour-title");
        title.setFocusTraversable(true); // F6 comes here, and a screen reader says it all
        var buttons = new HBox(back, skip, goOn, stay, Fields.spacer(), end, leave);
        buttons.getStyleClass().add("coach-buttons");
        getChildren().addAll(finished, count, title, text, keys, remark, erase, buttons);
        getStyleClass().add("coach-card");
        setId("tour-card");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = Fields.button(id, words.get(key), action);
        button.getStyleClass().add("small");
        return button;
    }

    Node head() {
        return title;
    }

    /** What is to be done now. */
    void show(Step step, Tour tour) {
        count.setText(words.get("tour.count", step.ordinal() + 1, Step.values().length));
        finished.setText(tour.finished().map(it -> words.get(it.key() + ".done")).orElse(""));
        title.setText(words.get(step.key() + ".title"));
        text.setText(words.get(step.key() + ".text", names(step)));
        keys.setText(words.get(step.key() + ".keys", names(step)));
        Fields.setShown(count, true);
        Fields.setShown(finished, tour.finished().isPresent());
        Fields.setShown(keys, true);
        remark("");
        show(false, true);
        back.setDisable(step.ordinal() == 0);
        say();
    }

    /** What stands in the way, in a sentence; blank when nothing does. Whether that is news. */
    boolean remark(String said) {
        boolean news = !said.equals(remark.getText());
        remark.setText(said);
        Fields.setShown(remark, !said.isBlank());
        say();
        return news;
    }

    /**
     * How to leave, at the end or before it.
     *
     * @param done what was just done
     */
    void showEnd(boolean all, Optional<Step> done) {
        finished.setText(done.map(it -> words.get(it.key() + ".done")).orElse(""));
        title.setText(words.get(all ? "tour.over.title" : "tour.ending.title"));
        text.setText(words.get(all ? "tour.over.text" : "tour.ending.text"));
        Fields.setShown(count, false);
        Fields.setShown(finished, done.isPresent());
        Fields.setShown(keys, false);
        remark("");
        show(true, !all);
        say();
    }

    private void show(boolean ending, boolean underWay) {
        Fields.setShown(erase, ending);
        Fields.setShown(leave, ending);
        Fields.setShown(stay, ending && !underWay);
        Fields.setShown(goOn, ending && underWay);
        Fields.setShown(back, !ending);
        Fields.setShown(skip, !ending);
        Fields.setShown(end, !ending);
    }

    private void say() {
        title.setAccessibleText(String.join(". ", finished.isVisible() ? finished.getText() : "", title.getText(), text.getText(),
                keys.isVisible() ? keys.getText() : "", remark.getText()));
    }

    /** The names of buttons as the window has them. */
    private Object[] names(Step step) {
        return step.names().stream().map(key -> Topic.name(words, key)).toArray();
    }
}

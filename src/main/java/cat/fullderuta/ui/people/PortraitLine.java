package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Portrait;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The picture of a defender, for the office alone: chosen from a file, or taken away. */
final class PortraitLine extends Line<Profile> {

    private static final double SIDE = 72;

    private final Form<?, Profile> form;
    private final Messages words;
    private final Supplier<Optional<Path>> choose;
    private final Tasks tasks;
    private final StackPane picture = new StackPane();
    private final Button choice;
    private final Button remove;
    private @Nullable Portrait shown;

    /** @param choose asks for a picture file */
    PortraitLine(Form<?, Profile> form, String label, Supplier<Optional<Path>> choose) {
        this(form, label, choose, new Button());
    }

    private PortraitLine(Form<?, Profile> form, String label, Supplier<Optional<Path>> choose, Button choice) {
        super("edit-portrait", label, choice);
        this.form = form;
        this.choose = choose;
        this.choice = choice;
        words = form.workspace().words();
        tasks = new Tasks(words);
        choice.setMnemonicParsing(true);
        choice.setOnAction(_ -> choose());
        remove = Fields.button("remove-portrait", words.get("people.portrait.remove"), () -> put(null));
        remove.getStyleClass().add("flat");
        picture.setMinSize(SIDE, SIDE);
        picture.setMaxSize(SIDE, SIDE);
        picture.getStyleClass().add("portrait");
        picture.setId("portrait");
        paint(null);
    }

    Node node() {
        var row = new HBox(picture, new VBox(8, Line.row(this), tasks), remove);
        row.getStyleClass().add("action-row");
        return row;
    }

    private void choose() {
        form.findKey().ifPresent(about -> choose.get().ifPresent(file -> tasks.run(
                words.get("people.portrait.reading"), _ -> PortraitFile.read(file),
                failure -> words.get("people.portrait.failed"), portrait -> {
                    if (form.findKey().filter(about::equals).isPresent()) { // else it is somebody else's face by now
                        put(portrait);
                    }
                })));
    }

    private void put(@Nullable Portrait portrait) {
        form.findSubject().ifPresent(subject -> {
            form.apply(subject.put(one -> one.portrait(portrait)).changes());
            form.refresh();
        });
    }

    @Override
    public void show(Profile subject) {
        Portrait now = subject.defender().portrait();
        if (now == null ? shown != null : !now.equals(shown)) {
            paint(now);
        }
        choice.setText(words.get(now == null ? "people.portrait.choose" : "people.portrait.change"));
        choice.setAccessibleText(choice.getText().replace("_", ""));
        Fields.setShown(remove, now != null);
    }

    @Override
    public void reset() {
        super.reset();
        tasks.clear();
    }

    private void paint(@Nullable Portrait portrait) {
        shown = portrait;
        picture.getChildren().setAll(portrait == null ? new FontIcon(MaterialDesignA.ACCOUNT) : round(portrait, SIDE));
    }

    /** A portrait in a circle. */
    static Node round(Portrait portrait, double side) {
        var view = new ImageView(new Image(new ByteArrayInputStream(portrait.jpeg()), 2 * side, 2 * side, true, true));
        view.setFitWidth(side);
        view.setFitHeight(side);
        view.setClip(new Circle(side / 2, side / 2, side / 2));
        return view;
    }
}

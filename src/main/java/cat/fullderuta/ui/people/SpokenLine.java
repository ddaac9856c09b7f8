package cat.fullderuta.ui.people;

import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.LanguageSkill.Level;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The languages somebody speaks, a row each: how well, and a button that takes it away. */
final class SpokenLine extends Line<Profile> {

    static final Entered.Changes NOTHING = Entered.of();

    private final Form<?, Profile> form;
    private final String id;
    private final Messages words;
    private final VBox rows;
    private List<LanguageSkill> shown = List.of();

    SpokenLine(Form<?, Profile> form, String id, String label) {
        this(form, id, label, new VBox());
    }

    private SpokenLine(Form<?, Profile> form, String id, String label, VBox rows) {
        super(id, label, rows);
        this.form = form;
        this.id = id;
        this.rows = rows;
        words = form.workspace().words();
        rows.getStyleClass().add("form-line");
    }

    @Override
    public void show(Profile subject) {
        List<LanguageSkill> now = subject.defender().languages();
        if (!now.equals(shown) || rows.getChildren().isEmpty()) {
            shown = now;
            rows.getChildren().setAll(now.isEmpty() ? List.of(Fields.text(words.get("people.language.none"), "text-quiet"))
                    : now.stream().map(this::row).toList());
        }
    }

    private Node row(LanguageSkill skill) {
        int place = shown.indexOf(skill);
        String name = Fields.languageName(skill.language(), words);
        var label = new Label(name);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var level = new ComboBox<Level>();
        level.getItems().setAll(Level.values());
        level.setValue(skill.level());
        level.setConverter(new StringConverter<>() {
            @Override public String toString(Level one) {
                return one == null ? "" : words.get("people", one);
            }

            @Override public Level fromString(String any) {
                return skill.level(); // nobody types here
            }
        });
        level.setOnAction(_ -> put(skills -> skills.set(place, new LanguageSkill(skill.language(), level.getValue()))));
        Fields.named(level, id + "-" + place + "-level", words.get("people.language.level", name));
        var remove = Fields.iconButton(id + "-" + place + "-remove", MaterialDesignC.CLOSE, words.get("people.language.remove", name),
                () -> put(skills -> skills.remove(place)));
        var row = new HBox(label, level, remove);
        row.getStyleClass().add("action-row");
        return row;
    }

    private void put(Consumer<List<LanguageSkill>> change) {
        form.findSubject().ifPresent(subject -> {
            List<LanguageSkill> skills = new ArrayList<>(subject.defender().languages());
            change.accept(skills);
            form.apply(subject.put(one -> one.languages(skills)).changes());
            form.refresh();
        });
    }
}

package cat.fullderuta.ui.people;

import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import cat.fullderuta.ui.form.TextLine;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** By what name they are known, and the one that protects nobody: it is masked until it is asked for. */
final class IdentitySection {

    private final MaskedField masked = new MaskedField();
    private final Section<Profile> section;

    /** @param picture asks for a picture file */
    IdentitySection(Form<?, Profile> form, Supplier<Optional<Path>> picture) {
        section = new Section<>(form, "identity");
        TextLine<Profile> alias = section.text("alias", it -> it.defender().alias(), (it, typed) -> typed.isBlank()
                ? new Entered.Wrong(section.words().get("people.wrong.alias")) : it.put(one -> one.alias(typed.strip())));
        TextLine<Profile> realName = form.add(new TextLine<>(form, "edit-real-name", section.label("realName"), masked,
                it -> it.defender().realName(), (it, typed) -> it.put(one -> one.realName(typed.strip()))));
        TextLine<Profile> country = section.text("country", it -> it.defender().country(),
                (it, typed) -> it.put(one -> one.country(typed.strip())));
        var real = new HBox(Line.row(realName), showButton());
        HBox.setHgrow(real.getChildren().getFirst(), Priority.ALWAYS);
        real.getStyleClass().addAll("form-row", "form-row-bottom");
        section.with(alias).with(real).with(country)
                .with(form.add(new PortraitLine(form, section.label("portrait"), picture)).node());
    }

    Node node() {
        return section.node();
    }

    /** Hides the protected name again. */
    void mask() {
        masked.maskedProperty().set(true);
    }

    private ToggleButton showButton() {
        var show = Fields.named(new ToggleButton(), "show-real-name", section.words().get("people.realName.show"));
        var eye = new FontIcon();
        eye.iconCodeProperty().bind(masked.maskedProperty()
                .map(on -> on ? MaterialDesignE.EYE_OUTLINE : MaterialDesignE.EYE_OFF_OUTLINE));
        show.setGraphic(eye);
        show.textProperty().bind(masked.maskedProperty()
                .map(on -> section.words().get(on ? "people.realName.show" : "people.realName.hide")));
        show.accessibleTextProperty().bind(show.textProperty());
        show.setMinWidth(HBox.USE_PREF_SIZE);
        show.setOnAction(_ -> masked.maskedProperty().set(!show.isSelected()));
        masked.maskedProperty().addListener((_, _, on) -> show.setSelected(!on));
        return show;
    }
}

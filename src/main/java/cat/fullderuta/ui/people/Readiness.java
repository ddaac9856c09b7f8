package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Over the profile: that they do not come, or what is missing to plan their days; each missing thing leads to its field. */
final class Readiness extends VBox {

    private final Form<?, Profile> form;
    private final Messages words;
    private final HBox absent;
    private final Label said = Fields.text("");
    private final FlowPane missing = new FlowPane();
    private final Map<String, Button> buttons = new LinkedHashMap<>();

    /** @param goTo puts the keys into the field with this id */
    Readiness(Form<?, Profile> form, Consumer<String> goTo) {
        this.form = form;
        words = form.workspace().words();
        var back = Fields.button("comes-after-all", words.get("people.absent.back"), this::comeAfterAll);
        back.setDisable(form.workspace().session().isReadOnly());
        absent = new HBox(new FontIcon(MaterialDesignA.ACCOUNT_OFF_OUTLINE), Fields.text(words.get("people.absent"), "text-strong"), back);
        absent.getStyleClass().addAll("action-row", "absent");
        absent.setId("absent");
        said.setId("readiness");
        said.setGraphic(new FontIcon(MaterialDesignC.CHECKBOX_MARKED_CIRCLE_OUTLINE));
        add("stay", "edit-arrival-day", goTo);
        add("base", "edit-base-town", goTo);
        add("languages", "edit-language-new", goTo);
        add("consents", "edit-consent-photo", goTo);
        missing.getStyleClass().addAll("chips", "missing");
        missing.setId("missing");
        getChildren().addAll(absent, said, missing);
        getStyleClass().add("form-section");
    }

    private void add(String what, String field, Consumer<String> goTo) {
        var button = Fields.button("missing-" + what, words.get("people.missing." + what), () -> goTo.accept(field));
        button.getStyleClass().add("small");
        buttons.put(what, button);
    }

    private void comeAfterAll() {
        form.findSubject().ifPresent(subject -> form.apply(subject.put(one -> one.coming(true)).changes()));
    }

    void show(Defender defender) {
        Fields.setShown(absent, !defender.coming());
        List<String> lacking = defender.coming() ? listMissing(defender) : List.of();
        Fields.setShown(said, defender.coming());
        said.setText(words.get("people.missing", lacking.size()));
        Fields.setShown(said.getGraphic(), lacking.isEmpty());
        Fields.setShown(missing, !lacking.isEmpty());
        List<Button> wanted = lacking.stream().map(buttons::get).toList();
        if (!wanted.equals(missing.getChildren())) {
            missing.getChildren().setAll(wanted);
        }
    }

    private static List<String> listMissing(Defender defender) {
        List<String> missing = new ArrayList<>();
        Stay stay = defender.stay();
        if (stay.arrival() == null || stay.departure() == null) {
            missing.add("stay");
        }
        if (defender.base().municipality() == null && defender.base().point() == null) {
            missing.add("base");
        }
        if (defender.languages().isEmpty()) {
            missing.add("languages");
        }
        Consents consents = defender.consents();
        if (List.of(consents.photo(), consents.recording(), consents.press()).contains(Answer.UNKNOWN)) {
            missing.add("consents");
        }
        return missing;
    }
}

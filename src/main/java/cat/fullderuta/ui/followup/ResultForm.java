package cat.fullderuta.ui.followup;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Remark;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Section;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** What the selected activity led to and what the press published of it. */
final class ResultForm extends VBox {

    private final Workspace workspace;
    private final Messages words;
    private final Form<Id<Activity>, Activity> form;
    private final Label title = Fields.text("", "text-strong");
    private final VBox fields;
    private final Label choose;

    /** @param goTo brings an activity into sight on the board */
    ResultForm(Workspace workspace, Consumer<Id<Activity>> goTo) {
        this.workspace = workspace;
        words = workspace.words();
        form = new Form<>(workspace, "followup", (state, id) -> state.edition().activities().find(id));
        var section = new Section<>(form, "result");
        var outcome = section.longText("outcome", it -> it.followUp().outcome(),
                (it, typed) -> put(it, new FollowUp(it.followUp().attended(), typed.strip(), it.followUp().pressLinks())));
        var links = section.longText("links", it -> it.followUp().pressLinks(),
                (it, typed) -> put(it, new FollowUp(it.followUp().attended(), it.followUp().outcome(), typed.strip())));
        section.with(outcome).with(links).with(new Remark((TextArea) links.control(), this::judge));
        title.setId("followup-title");
        var open = Fields.button("followup-open", words.get("followup.open"), () -> form.findKey().ifPresent(goTo));
        open.getStyleClass().add("small");
        fields = new VBox(title, open, section.node());
        fields.getStyleClass().add("form-section");
        fields.setDisable(workspace.session().isReadOnly());
        choose = Fields.text(words.get("followup.choose"), "text-quiet");
        getChildren().addAll(choose, fields);
        getStyleClass().add("followup-form");
        turnTo(Optional.empty());
    }

    void turnTo(Optional<Id<Activity>> activity) {
        form.turnTo(activity);
        refresh();
    }

    void refresh() {
        form.refresh();
        Optional<Activity> now = form.findSubject();
        now.ifPresent(it -> title.setText(Names.of(workspace.state().edition(), words).titleAndPlace(it)));
        Fields.setShown(fields, now.isPresent());
        Fields.setShown(choose, now.isEmpty());
    }

    void commit() {
        form.commit();
    }

    private static Entered put(Activity activity, FollowUp after) {
        return Entered.of(new Change.PutActivity(activity.withFollowUp(after)));
    }

    private String judge(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.matches("(https?://)?[^\\s.]+\\.[^\\s]+")).findFirst()
                .map(line -> words.get("followup.wrong.link", line)).orElse("");
    }
}

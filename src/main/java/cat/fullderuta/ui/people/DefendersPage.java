package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.ListWords;
import cat.fullderuta.ui.form.MasterDetail;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

/** The defenders and the whole profile of each; from here one also says that somebody cannot come. */
public final class DefendersPage extends MasterDetail<Defender> {

    private final Workspace workspace;
    private final Readiness readiness;
    private final InvalidationListener refresh = _ -> refresh();

    /**
     * What only the window around the page can do.
     *
     * @param picture   asks for a picture file
     * @param showDays  shows the days of a defender on the board
     * @param standDown opens a {@link StandDownPane}
     */
    public record Calls(Supplier<Optional<Path>> picture, Consumer<Id<Defender>> showDays, Consumer<Id<Defender>> standDown) {}

    /** Follows the workspace from now on. */
    public DefendersPage(Workspace workspace, Calls calls) {
        Messages words = workspace.words();
        var form = new Form<Id<Defender>, Profile>(workspace, "people",
                (state, id) -> state.edition().defenders().find(id).map(one -> new Profile(state, one)));
        var languages = new AllLanguages(words);
        var identity = new IdentitySection(form, calls.picture());
        super(workspace, "defenders", new ListWords(words.get("people.name"), words.get("people.new"),
                count -> words.get("people.count", count), words.get("people.empty.title"), words.get("people.empty.hint")),
                new DefenderItems(workspace), form, List.of(identity.node(), new StaySection(form).node(), BaseSection.of(form),
                LanguagesSection.of(form, languages), OtherSections.themes(form), ConsentSection.of(form), CareSection.of(form),
                OtherSections.avoid(form), OtherSections.reach(form), OtherSections.notes(form)));
        this.workspace = workspace;
        readiness = new Readiness(form, this::goTo);
        showAbove(readiness);
        Button standDown = Fields.button("stand-down", words.get("people.standDown"), () -> {
            commit();
            selectedProperty().get().ifPresent(calls.standDown());
        });
        standDown.setDisable(workspace.session().isReadOnly());
        offer(Fields.button("show-days", words.get("people.showDays"),
                () -> selectedProperty().get().ifPresent(calls.showDays())), standDown);
        selectedProperty().addListener(_ -> {
            identity.mask();
            refresh();
        });
        workspace.session().stateProperty().addListener(refresh);
        refresh();
    }

    /** Puts the keys where the language of the selected one's agenda is chosen. */
    public void goToAgendaLanguage() {
        goTo("edit-agenda-language");
    }

    private void refresh() {
        findSelected().ifPresent(readiness::show);
    }

    private void goTo(String field) {
        applyCss(); // its fields may never have been seen until now
        layout();
        Node node = lookup("#" + field);
        if (node != null) {
            node.requestFocus();
            reveal(node);
        }
    }

    private static void reveal(Node node) {
        Node above = node;
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane scroll) {
            double hidden = scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
            double top = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
            if (hidden > 0) {
                scroll.setVvalue(Math.clamp((top - scroll.getViewportBounds().getHeight() / 3) / hidden, 0, 1));
            }
        }
    }

    @Override
    public void dispose() {
        workspace.session().stateProperty().removeListener(refresh);
        super.dispose();
    }
}

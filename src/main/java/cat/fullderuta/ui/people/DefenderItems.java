package cat.fullderuta.ui.people;

import cat.fullderuta.change.Change;
import cat.fullderuta.change.DefenderChange;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.Items;
import cat.fullderuta.ui.form.Touched;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The defenders as a list shows them: by alias, never by the protected name. */
final class DefenderItems implements Items<Defender> {

    private static final double MARK = 28;

    private final Workspace workspace;
    private final Messages words;

    DefenderItems(Workspace workspace) {
        this.workspace = workspace;
        words = workspace.words();
    }

    @Override
    public List<Defender> list(Edition edition) {
        return edition.defenders().list();
    }

    @Override
    public String name(Defender item) {
        return item.alias();
    }

    @Override
    public String about(Session.State state, Defender item) {
        String does = item.coming() ? words.get("people.item.activities", state.edition().listScheduled(item.id()).size())
                : words.get("people.item.absent");
        return item.country().isBlank() ? does : item.country() + " · " + does;
    }

    @Override
    public String keywords(Defender item) {
        return String.join(" ", item.themes());
    }

    @Override
    public Optional<Node> findMark(Session.State state, Defender item) {
        var mark = new StackPane(item.portrait() != null ? PortraitLine.round(item.portrait(), MARK)
                : new FontIcon(item.coming() ? MaterialDesignA.ACCOUNT_OUTLINE : MaterialDesignA.ACCOUNT_OFF_OUTLINE));
        mark.setMinSize(MARK, MARK);
        mark.setMaxSize(MARK, MARK);
        mark.getStyleClass().add("portrait");
        return Optional.of(mark);
    }

    /** With an agenda in the usual language of the edition. */
    @Override
    public Defender create() {
        return Defender.of(Id.random(), "").withAgendaLanguage(workspace.state().edition().conventions().agendaLanguage());
    }

    @Override
    public Change put(Defender item) {
        return new Change.PutDefender(item);
    }

    @Override
    public Change remove(Defender item) {
        return new DefenderChange.RemoveDefender(item.id());
    }

    @Override
    public String consequence(Session.State state, Defender item) {
        Edition edition = state.edition();
        Touched touched = Touched.of(edition.activities().stream().filter(it -> edition.assignedTo(it).contains(item.id())
                || it.invitation() instanceof Invitation.Named(var named) && named.contains(item.id())).toList());
        return words.get("people.delete.touched", touched.count(), touched.where(words));
    }
}

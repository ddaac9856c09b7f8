package cat.fullderuta.ui.companions;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.ListWords;
import cat.fullderuta.ui.form.MasterDetail;
import java.util.Optional;
import java.util.function.Consumer;

/** Everybody who goes along with the defenders, and what is known of them. */
public final class CompanionsPage extends MasterDetail<Companion> {

    /**
     * @param goTo   brings an activity into sight on the board
     * @param rosters opens what writes rosters, with the one of whoever is selected
     */
    public CompanionsPage(Workspace workspace, Consumer<Id<Activity>> goTo, Consumer<Optional<Id<Companion>>> rosters) {
        Messages words = workspace.words();
        var form = new Form<Id<Companion>, Companion>(workspace, "companions", (state, id) -> state.edition().companions().find(id));
        var listWords = new ListWords(words.get("companions.name"), words.get("companions.add"), count -> words.get("companions.count", count),
                words.get("companions.none.title"), words.get("companions.none.hint"));
        super(workspace, "companions", listWords, new CompanionItems(words), form, new CompanionSections(form).list(goTo));
        offer(Fields.button("companions-roster", words.get("companions.roster.open"),
                () -> rosters.accept(selectedProperty().get())));
    }
}

package cat.fullderuta.ui.hosts;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.ListWords;
import cat.fullderuta.ui.form.MasterDetail;
import cat.fullderuta.ui.form.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The hosts of the edition: a list, and the form of the selected one with what it organises and what it was sent. */
public final class HostsPage extends MasterDetail<Host> {

    /**
     * @param goTo     brings an activity into sight on the board
     * @param workbook opens what writes workbooks of hosts, with that of whoever is selected
     */
    public HostsPage(Workspace workspace, Consumer<Id<Activity>> goTo, Consumer<Optional<Id<Host>>> workbook) {
        Messages words = workspace.words();
        var form = new Form<Id<Host>, Host>(workspace, "hosts", (state, id) -> state.edition().hosts().find(id));
        var links = new ActivityLinks(workspace, goTo);
        List<Node> sections = List.of(ProfileSection.of(form),
                section(form, "contacts", new Rows<>(workspace, new Contacts(words), form::noteUntaken)),
                section(form, "venues", new Rows<>(workspace, new Venues(words, workspace.session().gazetteer()), form::noteUntaken)),
                section(form, "activities", links), section(form, "sent", new SentList(workspace)),
                StatementSection.of(form), Campaigns.section(form), notes(form));
        super(workspace, "hosts", new ListWords(words.get("hosts.name"), words.get("hosts.new"),
                count -> words.get("hosts.count", count), words.get("hosts.empty.title"), words.get("hosts.empty.hint")),
                new HostItems(workspace, links::focusFirst), form, sections);
        showAbove(form.add(new Doubles(workspace, this::select)).node());
        getStyleClass().add("hosts-page");
        offer(Fields.button("hosts-workbook", words.get("hosts.workbook.open"), () -> {
            commit();
            workbook.accept(selectedProperty().get());
        }));
        var filter = new HostFilter(words, this::narrow);
        offerFilter(filter, filter::clear);
        form.refresh();
    }

    private static Node section(Form<Id<Host>, Host> form, String key, Part part) {
        return new Section<>(form, key).with(form.add(part).node()).node();
    }

    private static Node notes(Form<Id<Host>, Host> form) {
        var section = new Section<>(form, "notes");
        return section.with(section.longText("notes", Host::notes,
                (host, typed) -> Entered.of(new Change.PutHost(host.withNotes(typed.strip()))))).node();
    }
}

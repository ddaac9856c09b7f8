package cat.fullderuta.ui.hosts;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.PageContent;
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
public final class HostsPage implements PageContent {

    private final MasterDetail<Host> page;

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
        page = new MasterDetail<>(workspace, "hosts", new ListWords(words.get("hosts.name"), words.get("hosts.new"),
                count -> words.get("hosts.count", count), words.get("hosts.empty.title"), words.get("hosts.empty.hint")),
                new HostItems(workspace, links::focusFirst), form, sections);
        page.showAbove(form.add(new Doubles(workspace, page::select)).node());
        page.getStyleClass().add("hosts-page");
        page.offer(Fields.button("hosts-workbook", words.get("hosts.workbook.open"), () -> {
            page.commit();
            workbook.accept(page.selectedProperty().get());
        }));
        var filter = new HostFilter(words, page::narrow);
        page.offerFilter(filter, filter::clear);
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

    /** Shows one of the hosts. */
    public void select(Id<Host> host) {
        page.select(host);
    }

    /** Adds a host and leads into its form. */
    public void add() {
        page.add();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void commit() {
        page.commit();
    }

    @Override
    public void dispose() {
        page.dispose();
    }

    @Override
    public void focus() {
        page.focus();
    }
}

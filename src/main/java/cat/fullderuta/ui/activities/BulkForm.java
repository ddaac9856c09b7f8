package cat.fullderuta.ui.activities;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SearchCombo;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import cat.fullderuta.ui.form.WholeChoice;
import cat.fullderuta.ui.inspector.Usual;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * What several activities have in common, to edit it in all of them: each choice is one change and one undo. Where they differ a
 * field is empty, and stays as it is unless something is chosen.
 */
final class BulkForm extends ScrollPane {

    private static final List<Language> USUAL = List.of(Language.CATALAN, Language.SPANISH, Language.ENGLISH, Language.FRENCH,
            Language.PORTUGUESE, Language.ARABIC);

    private final Workspace workspace;
    private final Messages words;
    private final Form<List<Id<Activity>>, Many> form;
    private final Label title = Fields.text("", "text-title");
    private final Label locked = Fields.text("", "text-quiet");
    private final VBox ofOneHost = new VBox();
    private final BulkActions actions;
    private final InvalidationListener refresh = _ -> refresh();

    BulkForm(Workspace workspace) {
        this.workspace = workspace;
        words = workspace.words();
        form = new Form<>(workspace, "bulk", Many::find);
        actions = new BulkActions(form);
        ofOneHost.getStyleClass().add("form-section");
        title.setId("bulk-title");
        var content = new VBox(title, locked, Fields.text(words.get("bulk.hint"), "text-quiet"), what(), where(), who(), actions);
        content.getStyleClass().addAll("inspector-content", "edit-form");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Fields.named(this, "bulk", words.get("bulk.name"));
        workspace.session().stateProperty().addListener(refresh);
    }

    /** Edits these from now on. */
    void show(List<Id<Activity>> ids) {
        if (!form.findKey().equals(Optional.of(ids))) {
            actions.reset();
        }
        form.turnTo(Optional.of(ids));
        refresh();
    }

    /** Takes what is typed. */
    void commit() {
        form.commit();
    }

    void dispose() {
        workspace.session().stateProperty().removeListener(refresh);
        form.turnTo(Optional.empty());
    }

    private void refresh() {
        form.refresh();
        form.findSubject().ifPresent(many -> {
            title.setText(words.get("bulk.title", many.activities().size()));
            long kept = many.activities().stream().filter(Activity::isLocked).count();
            locked.setText(words.get("bulk.locked", kept));
            Fields.setShown(locked, kept > 0);
            Fields.setShown(ofOneHost, many.findHost().isPresent());
            actions.show(many);
        });
    }

    private Node what() {
        var section = new Section<>(form, "what");
        return section.with(section.constants("status", "domain", Status.class, it -> it.common(Activity::status),
                        (it, status) -> it.put(one -> one.withStatus(status))))
                .with(section.constants("type", SearchCombo.stepped(words), "domain", ActivityType.class, it -> it.common(Activity::type),
                        (it, type) -> it.put(one -> one.withType(type))))
                .with(section.constants("certainty", "domain", Certainty.class, it -> it.common(Activity::certainty),
                        (it, certainty) -> it.put(one -> one.withCertainty(certainty))))
                .with(section.text("campaign", it -> Optional.ofNullable(it.common(Activity::campaign)).orElse(""),
                        (it, typed) -> it.put(one -> one.withCampaign(typed.strip()))))
                .with(section.onOff("confidential", it -> it.all(Activity::confidential),
                        (it, on) -> it.put(one -> one.withConfidential(on))))
                .node();
    }

    /** Venues and contacts are those of one host: where the hosts differ there are none to choose from. */
    private Node where() {
        var section = new Section<>(form, "where");
        ofOneHost.getChildren().addAll(Line.row(section.choice("venue", new WholeChoice<>(), this::listVenues,
                        it -> Optional.ofNullable(it.<Id<Venue>>common(Activity::venue)),
                        (it, venue) -> it.put(one -> one.withVenue(venue.orElse(null))))),
                Line.row(section.choice("contact", new WholeChoice<>(), this::listContacts,
                        it -> Optional.ofNullable(it.<Id<Contact>>common(Activity::contact)),
                        (it, contact) -> it.put(one -> one.withContact(contact.orElse(null))))));
        return section.with(section.choice("host", new SearchCombo<>(words), this::listHosts,
                        it -> Optional.ofNullable(it.<Id<Host>>common(Activity::host)),
                        (it, host) -> it.put(one -> Optional.ofNullable(one.host()).equals(host) ? one
                                : Usual.at(host.map(it.edition().hosts()::get), one))))
                .with(ofOneHost).node();
    }

    private Node who() {
        var section = new Section<>(form, "who");
        return section.with(section.chips("companions", it -> it.edition().companions().stream()
                        .map(one -> new Option<>(one.id(), one.name())).toList(),
                        (it, id) -> it.all(one -> one.companions().contains(id)), (it, id, on) -> it.put(one -> turn(one, id, on))))
                .with(section.chips("languages", _ -> USUAL.stream().map(one -> new Option<>(one, Fields.languageName(one, words))).toList(),
                        (it, language) -> it.all(one -> one.arrangements().languages().contains(language)),
                        (it, language, on) -> it.put(one -> turn(one, language, on))))
                .node();
    }

    private static Activity turn(Activity activity, Id<Companion> companion, boolean on) {
        return activity.companions().contains(companion) == on ? activity
                : activity.withCompanions(turned(activity.companions(), companion, on));
    }

    private static Activity turn(Activity activity, Language language, boolean on) {
        var plans = activity.arrangements();
        return plans.languages().contains(language) == on ? activity
                : activity.withArrangements(plans.withLanguages(turned(plans.languages(), language, on)));
    }

    private static <T> List<T> turned(List<T> before, T one, boolean on) {
        var after = new ArrayList<>(before);
        after.remove(one);
        if (on) {
            after.add(one);
        }
        return after;
    }

    private List<Option<Optional<Id<Host>>>> listHosts(Many many) {
        return many.edition().hosts().stream().sorted(Comparator.comparing(Host::name, Collator.getInstance(words.locale())))
                .map(host -> new Option<>(Optional.of(host.id()), host.name())).toList();
    }

    private List<Option<Optional<Id<Venue>>>> listVenues(Many many) {
        return many.findHost().stream().flatMap(host -> host.venues().stream()).map(venue -> new Option<>(Optional.of(venue.id()),
                venue.name().isBlank() ? venue.place().address() : venue.name())).toList();
    }

    private List<Option<Optional<Id<Contact>>>> listContacts(Many many) {
        return many.findHost().stream().flatMap(host -> host.contacts().stream()).map(contact -> new Option<>(Optional.of(contact.id()),
                Stream.of(contact.name(), contact.role(), contact.phone(), contact.email()).filter(it -> !it.isBlank()).findFirst().orElse("")))
                .toList();
    }
}

package cat.fullderuta.ui.inspector;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.OneLine;
import cat.fullderuta.ui.common.SearchCombo;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import cat.fullderuta.ui.form.WholeChoice;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The host and the venue. A new venue belongs to the host, so it is there for the host's other activities too. */
final class WhereSection {

    private final Form<?, Subject> form;
    private final Section<Subject> section;
    private final Messages words;
    private final Comparator<Host> byName;
    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private final VBox newVenue;

    private WhereSection(Form<?, Subject> form) {
        this.form = form;
        section = new Section<>(form, "where");
        words = section.words();
        byName = Comparator.comparing(Host::name, Collator.getInstance(words.locale()));
        newVenue = newVenue();
        var add = Fields.button("new-venue-open", words.get("inspector.venue.new"), this::openNewVenue);
        add.getStyleClass().addAll("small", "flat");
        section.with(section.choice("host", new SearchCombo<>(words), this::listHosts, it -> Optional.ofNullable(it.activity().host()),
                this::enterHost))
                .with(section.choice("venue", new WholeChoice<>(), this::listVenues, it -> Optional.ofNullable(it.activity().venue()),
                        (it, venue) -> Subject.put(it.activity().withVenue(venue.orElse(null)))))
                .with(section.text("venue-address", it -> it.edition().findVenue(it.activity())
                        .map(venue -> venue.place().address()).orElse(""),
                        this::enterAddress))
                .with(add, newVenue);
        form.add(new Closer());
    }

    static Node of(Form<?, Subject> form) {
        return new WhereSection(form).section.node();
    }

    private List<Option<Optional<Id<Host>>>> listHosts(Subject subject) {
        var none = new Option<>(Optional.<Id<Host>>empty(), words.get("inspector.host.none"));
        return Stream.concat(Stream.of(none), subject.edition().hosts().stream().sorted(byName)
                .map(host -> new Option<>(Optional.of(host.id()), host.name()))).toList();
    }

    private List<Option<Optional<Id<Venue>>>> listVenues(Subject subject) {
        var all = new ArrayList<Option<Optional<Id<Venue>>>>();
        all.add(new Option<>(Optional.empty(), words.get("inspector.venue.none")));
        subject.findHost().ifPresent(host -> host.venues().forEach(venue ->
                all.add(new Option<>(Optional.of(venue.id()), venue.name().isBlank() ? venue.place().address() : venue.name()))));
        return all;
    }

    /** Venues and contacts are the host's own: another host takes neither over, and brings its own where it has only one. */
    private Entered enterHost(Subject subject, Optional<Id<Host>> host) {
        return host.equals(Optional.ofNullable(subject.activity().host())) ? Entered.of()
                : Subject.put(Usual.at(host.map(subject.edition().hosts()::get), subject.activity()));
    }

    /** The venue is the host's: its address shows on all activities there. Without a venue, what is typed makes one. */
    private Entered enterAddress(Subject subject, String typed) {
        Optional<Host> host = subject.findHost();
        if (host.isEmpty()) {
            return new Entered.Wrong(words.get("inspector.wrong.hostFirstVenue"));
        }
        Optional<Venue> known = subject.edition().findVenue(subject.activity());
        Place place = known.map(Venue::place).orElseGet(() -> new Place("", "", host.get().municipality(), null));
        var venue = new Venue(known.map(Venue::id).orElseGet(Id::random), new Place(place.name(), typed.strip(),
                place.municipality(), place.point()));
        Host changed = host.get().withVenues(host.get().venues().with(venue));
        return known.isPresent() ? Entered.of(new Change.PutHost(changed)) : typed.isBlank() ? Entered.of()
                : Entered.of(new Change.PutHostAndActivity(changed, subject.activity().withVenue(venue.id())));
    }

    private VBox newVenue() {
        name.setPromptText(words.get("inspector.venue.name"));
        address.setPromptText(words.get("inspector.venue.address"));
        OneLine.keepWords(name);
        OneLine.keepWords(address);
        Fields.named(name, "new-venue-name", words.get("inspector.venue.name"));
        Fields.named(address, "new-venue-address", words.get("inspector.venue.address"));
        var add = Fields.button("new-venue-add", words.get("inspector.venue.add"), this::addVenue);
        add.getStyleClass().add("small");
        name.setOnAction(_ -> addVenue());
        address.setOnAction(_ -> addVenue());
        var box = new VBox(name, address, add);
        box.getStyleClass().add("form-line");
        Fields.setShown(box, false);
        return box;
    }

    private void openNewVenue() {
        boolean hasHost = form.findSubject().flatMap(Subject::findHost).isPresent();
        name.setPromptText(words.get(hasHost ? "inspector.venue.name" : "inspector.venue.hostFirst"));
        name.setDisable(!hasHost);
        address.setDisable(!hasHost);
        Fields.setShown(newVenue, true);
        name.requestFocus();
    }

    private void addVenue() {
        String called = name.getText().strip();
        String street = address.getText().strip();
        if (called.isEmpty() && street.isEmpty()) {
            return;
        }
        form.findSubject().ifPresent(subject -> subject.findHost().ifPresent(host -> {
            var venue = new Venue(Id.random(), new Place(called, street, host.municipality(), null));
            if (form.apply(List.of(new Change.PutHostAndActivity(host.withVenues(host.venues().with(venue)),
                    subject.activity().withVenue(venue.id()))))) {
                close();
            }
            form.refresh();
        }));
    }

    private void close() {
        name.clear();
        address.clear();
        Fields.setShown(newVenue, false);
    }

    /** Closes the fields of a new venue when another activity is shown. */
    private final class Closer extends Line<Subject> {
        Closer() {
            super("new-venue", "", new VBox());
        }

        @Override
        public void show(Subject subject) {
        }

        @Override
        public void reset() {
            close();
        }
    }
}

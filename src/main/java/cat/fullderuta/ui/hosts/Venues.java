package cat.fullderuta.ui.hosts;

import cat.fullderuta.change.Change;
import cat.fullderuta.change.HostChange;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.travel.Outline;
import cat.fullderuta.ui.common.Remark;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Where a host can receive people. A venue is in the host's town unless another one is said. */
record Venues(Messages words, Gazetteer gazetteer) implements RowKind<Venue> {

    private static final double NAME = 180;
    private static final double POINT = 170;

    @Override
    public String name() {
        return "venue";
    }

    @Override
    public Register<Venue> list(Host host) {
        return host.venues();
    }

    @Override
    public Host with(Host host, Register<Venue> all) {
        return host.withVenues(all);
    }

    @Override
    public Venue blank(Id<Venue> id) {
        return new Venue(id, Place.UNKNOWN);
    }

    @Override
    public String title(Venue one) {
        return one.name().isBlank() ? one.place().address() : one.name();
    }

    @Override
    public List<Activity> users(Edition edition, Host host, Id<Venue> id) {
        return edition.activities().stream().filter(it -> host.id().equals(it.host()) && id.equals(it.venue())).toList();
    }

    @Override
    public Change remove(Host host, Id<Venue> id) {
        return new HostChange.RemoveVenue(host.id(), id);
    }

    @Override
    public List<Node> fields(Form<?, Item<Venue>> form) {
        var name = line(form, "name", new TextField(), it -> it.value().name(),
                (it, typed) -> put(it, place(it, typed, it.value().place().address()))); // the first: keys go there
        var address = line(form, "address", new TextField(), it -> it.value().place().address(),
                (it, typed) -> put(it, place(it, it.value().name(), typed)));
        var town = new TextField();
        var suggestions = new TownSuggestions("venue-town-list", town, gazetteer, words);
        var townLine = line(form, "town", town, it -> Optional.ofNullable(it.value().place().municipality()).flatMap(gazetteer::find)
                .map(Municipality::name).orElse(""), this::enterTown);
        suggestions.setOnTaken(townLine::commit);
        town.setPromptText(words.get("hosts.venue.town.same"));
        var point = new TextField();
        point.setPromptText(words.get("hosts.venue.point.prompt"));
        var pointLine = line(form, "point", point, it -> Optional.ofNullable(it.value().place().point()).map(PointText::show).orElse(""),
                this::enterPoint);
        var remark = new Remark(point, typed -> PointText.find(typed).filter(it -> !Outline.catalonia().isAround(it)).isPresent()
                ? words.get("hosts.venue.point.outside") : "");
        return List.of(Line.row(name.withWidth(NAME), address.withWidth(NAME)), Line.row(townLine.withWidth(NAME), pointLine.withWidth(POINT)),
                suggestions, remark);
    }

    private TextLine<Item<Venue>> line(Form<?, Item<Venue>> form, String what, TextField control, Function<Item<Venue>, String> read,
            TextLine.Entry<Item<Venue>> entry) {
        control.getStyleClass().add("venue-" + what);
        return form.add(new TextLine<>(form, "venue-" + what, words.get("hosts.field.venue." + what), control, read, entry));
    }

    private static Place place(Item<Venue> item, String name, String address) {
        Place before = item.value().place();
        return new Place(name.strip(), address.strip(), before.municipality(), before.point());
    }

    private Entered put(Item<Venue> item, Place place) {
        return Entered.of(put(item, new Venue(item.value().id(), place)));
    }

    private Entered enterTown(Item<Venue> item, String typed) {
        Place before = item.value().place();
        if (typed.isBlank()) {
            return put(item, new Place(before.name(), before.address(), null, before.point()));
        }
        return TownSuggestions.findByName(gazetteer, typed.strip())
                .map(town -> put(item, new Place(before.name(), before.address(), town.code(), before.point())))
                .orElseGet(() -> new Entered.Wrong(words.get("hosts.wrong.town", typed.strip())));
    }

    private Entered enterPoint(Item<Venue> item, String typed) {
        Place before = item.value().place();
        if (typed.isBlank()) {
            return put(item, new Place(before.name(), before.address(), before.municipality(), null));
        }
        return PointText.find(typed).map(point -> put(item, new Place(before.name(), before.address(), before.municipality(), point)))
                .orElseGet(() -> new Entered.Wrong(words.get("hosts.wrong.point", typed.strip())));
    }
}

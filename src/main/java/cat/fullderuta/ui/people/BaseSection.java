package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Place;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Where they sleep: from there every day begins. It never leaves the office. */
final class BaseSection {

    private static final int MOST = 7;

    private BaseSection() {
    }

    static Node of(Form<?, Profile> form) {
        var section = new Section<>(form, "base");
        var words = section.words();
        var name = section.text("base-name", it -> base(it).name(), (it, typed) -> it.put(one -> one.base(
                new Place(typed.strip(), base(it).address(), base(it).municipality(), base(it).point()))));
        var address = section.text("base-address", it -> base(it).address(), (it, typed) -> it.put(one -> one.base(
                new Place(base(it).name(), typed.strip(), base(it).municipality(), null)))); // the point was that of another house
        var town = form.add(new PickLine<>(form, "edit-base-town", section.label("base-town"), words.get("people.base.prompt"),
                new PickLine.Calls<Profile, Municipality>(BaseSection::townOf,
                        (_, typed) -> find(typed).map(it -> new Option<>(it, it.name())).toList(),
                        _ -> Optional.empty(), (it, chosen) -> it.put(one -> one.base(moved(base(it), chosen.code()))),
                        it -> it.put(one -> one.base(moved(base(it), null))), typed -> words.get("people.wrong.town", typed))));
        return section.with(town.node()).with(Line.row(name.withWidth(180), address.withWidth(300))).node();
    }

    /** As for a host, whose field takes a whole name as people abbreviate it, too. */
    private static Stream<Municipality> find(String typed) {
        return Stream.concat(Gazetteer.standard().search(typed, MOST).stream(), Gazetteer.standard().listByName(typed).stream()).distinct();
    }

    private static Place base(Profile profile) {
        return profile.defender().base();
    }

    private static Place moved(Place base, @Nullable String town) {
        return new Place(base.name(), base.address(), town, null);
    }

    private static String townOf(Profile profile) {
        return Optional.ofNullable(base(profile).municipality()).flatMap(Gazetteer.standard()::find).map(Municipality::name).orElse("");
    }
}

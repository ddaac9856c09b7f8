package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Place;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Where they sleep: from there every day begins. It never leaves the office. */
final class BaseSection {

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
                        (it, typed) -> find(it.edition(), typed).map(one -> new Option<>(one, one.name())).toList(),
                        _ -> Optional.empty(), (it, chosen) -> it.put(one -> one.base(moved(base(it), chosen.code()))),
                        it -> it.put(one -> one.base(moved(base(it), null))), typed -> words.get("people.wrong.town", typed))));
        return section.with(town.node()).with(Line.row(name.withWidth(180), address.withWidth(300))).node();
    }

    /** As for a host, with the towns first that take part or in which somebody sleeps; a name may be abbreviated, too. */
    private static Stream<Municipality> find(Edition edition, String typed) {
        Set<String> near = Stream.concat(edition.hosts().stream().map(Host::municipality),
                edition.defenders().stream().map(it -> it.base().municipality()))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        List<Municipality> found = Stream.concat(Gazetteer.standard().search(typed, Integer.MAX_VALUE).stream(),
                Gazetteer.standard().listByName(typed).stream()).distinct().toList();
        return Stream.concat(found.stream().filter(it -> near.contains(it.code())), found.stream().filter(it -> !near.contains(it.code())));
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

package cat.fullderuta.ui.hosts;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The joint campaigns of a host: a text of names with commas between, and those that others join to be turned on and off. */
final class Campaigns {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]+");

    private Campaigns() {
    }

    static Node section(Form<Id<Host>, Host> form) {
        var section = new Section<>(form, "campaigns");
        Node known = Line.row(section.<String>chips("campaigns-known", host -> listKnown(form.workspace().state().edition(), host)
                        .stream().map(name -> new Option<>(name, name)).toList(), (host, name) -> has(host.campaigns(), name),
                (host, name, on) -> put(host, turn(host.campaigns(), name, on))));
        form.add(new Line<Host>("campaigns-shown", "", Fields.spacer()) {
            @Override
            public void show(Host host) {
                Fields.setShown(known, !listKnown(form.workspace().state().edition(), host).isEmpty());
            }
        });
        return section.with(section.text("campaigns", Host::campaigns, (host, typed) -> put(host, typed.strip()))).with(known).node();
    }

    private static Entered put(Host host, String campaigns) {
        return Entered.of(new Change.PutHost(host.withCampaigns(campaigns)));
    }

    /** Those of a text, as they are written. */
    static List<String> split(String text) {
        return BETWEEN.splitAsStream(text).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** Those that other hosts and activities join, by name, whatever their case once. */
    static List<String> listKnown(Edition edition, Host host) {
        List<String> all = new ArrayList<>();
        Stream.concat(edition.hosts().stream().filter(it -> !it.id().equals(host.id())).map(Host::campaigns),
                        edition.activities().stream().map(Activity::campaign))
                .filter(text -> !text.isBlank()).distinct().flatMap(text -> split(text).stream())
                .filter(name -> all.stream().noneMatch(name::equalsIgnoreCase)).forEach(all::add);
        all.sort(Collator.getInstance());
        return all;
    }

    private static boolean has(String text, String name) {
        return split(text).stream().anyMatch(name::equalsIgnoreCase);
    }

    private static String turn(String text, String name, boolean on) {
        List<String> left = split(text).stream().filter(it -> !it.equalsIgnoreCase(name)).toList();
        return String.join(", ", on ? Stream.concat(left.stream(), Stream.of(name)).toList() : left);
    }
}

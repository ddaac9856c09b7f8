package cat.fullderuta.ui.hosts;

import cat.fullderuta.change.Change;
import cat.fullderuta.change.HostChange;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.Items;
import cat.fullderuta.ui.form.Touched;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The hosts of an edition by name, each with how many activities it has. */
final class HostItems implements Items<Host> {

    private final Workspace workspace;
    private final Messages words;
    private final Comparator<Host> byName;
    private final Runnable showActivities;
    private @Nullable Known known;

    /** What every line of the list asks for. */
    private record Known(Edition edition, Names names, Map<Id<Host>, Long> activities) { }

    /** @param showActivities puts the keys on those of the selected host */
    HostItems(Workspace workspace, Runnable showActivities) {
        this.workspace = workspace;
        this.showActivities = showActivities;
        words = workspace.words();
        byName = Comparator.comparing(Host::name, Collator.getInstance(words.locale())); // "Àger" beside "Alella"
    }

    @Override
    public List<Host> list(Edition edition) {
        return edition.hosts().stream().sorted(byName).toList();
    }

    @Override
    public String name(Host host) {
        return host.name();
    }

    /** The kind where it is no municipality, the town where the name does not tell it, and what is missing. */
    @Override
    public String about(Session.State state, Host host) {
        var parts = new ArrayList<String>();
        if (host.kind() != Host.Kind.MUNICIPALITY) {
            parts.add(words.get("hosts", host.kind()));
        }
        town(host).filter(town -> !host.name().toLowerCase(words.locale()).contains(town.toLowerCase(words.locale()))).ifPresent(parts::add);
        if (host.kind() == Host.Kind.MUNICIPALITY && host.municipality() == null) {
            parts.add(words.get("hosts.about.noTown"));
        }
        if (Contacts.areMissing(host)) {
            parts.add(words.get("hosts.about.noContact"));
        }
        if (host.commitment().state() == Commitment.State.ADOPTED) {
            parts.add(words.get("hosts.about.adopted"));
        }
        return String.join(" · ", parts);
    }

    private Optional<String> town(Host host) {
        return Optional.ofNullable(host.municipality()).map(known(workspace.state().edition()).names()::town);
    }

    private int countActivities(Session.State state, Host host) {
        return known(state.edition()).activities().getOrDefault(host.id(), 0L).intValue();
    }

    private Known known(Edition edition) {
        if (known == null || known.edition() != edition) {
            known = new Known(edition, Names.of(edition, words), edition.activities().stream().filter(it -> it.host() != null)
                    .collect(Collectors.groupingBy(Activity::host, Collectors.counting())));
        }
        return known;
    }

    @Override
    public String keywords(Host host) {
        return Stream.concat(host.contacts().stream().map(Contact::name), host.venues().stream().map(Venue::name))
                .collect(Collectors.joining(" ")) + " " + host.campaigns();
    }

    @Override
    public Optional<Node> findMark(Session.State state, Host host) {
        int count = countActivities(state, host);
        var badge = new Label(String.valueOf(count));
        badge.getStyleClass().add(count == 0 ? "host-badge-none" : "host-badge");
        badge.setMinWidth(Label.USE_PREF_SIZE);
        String said = words.get("hosts.badge", count);
        Tips.say(badge, () -> said);
        return Optional.of(Fields.named(badge, "host-badge-" + host.id(), said));
    }

    @Override
    public Host create() {
        return new Host(Id.random(), Host.Kind.MUNICIPALITY, "", null, workspace.state().edition().conventions().hostLanguage(),
                Register.empty(), Register.empty(), Commitment.NOT_ASKED, "", List.of(), null, "");
    }

    @Override
    public Change put(Host host) {
        return new Change.PutHost(host);
    }

    @Override
    public Change remove(Host host) {
        return new HostChange.RemoveHost(host.id());
    }

    @Override
    public String consequence(Session.State state, Host host) {
        int sent = state.edition().ledger().listSentTo(new Recipient.OfHost(host.id())).size();
        return sent == 0 ? "" : words.get("hosts.delete.sent");
    }

    @Override
    public Optional<Obstacle> findObstacle(Session.State state, Host host) {
        Touched touched = Touched.of(ActivityLinks.list(state.edition(), host.id()));
        return touched.count() == 0 ? Optional.empty() : Optional.of(new Obstacle(words.get("hosts.delete.refused",
                host.name(), touched.count(), touched.where(words)), words.get("hosts.delete.show"), showActivities));
    }
}

package cat.fullderuta.ui.hosts;

import cat.fullderuta.change.HostChange;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Says over the form that a host is there a second time, and makes one of the two. */
final class Doubles extends Part {

    private final Workspace workspace;
    private final Messages words;
    private final Consumer<Id<Host>> select;
    private final Label said;
    private final HBox bar;
    private @Nullable Pair pair;

    /**
     * Two that are the same.
     *
     * @param kept which one stays: whoever was sent something is known to the host by what it has
     */
    record Pair(Host kept, Host gone) {

        /** The other host that is the same town, or is called the same. */
        static Optional<Pair> find(Edition edition, Host host) {
            return edition.hosts().stream().filter(it -> !it.id().equals(host.id()) && isSame(it, host)).findFirst()
                    .map(other -> before(edition, host, other) ? new Pair(host, other) : new Pair(other, host));
        }

        private static boolean isSame(Host one, Host other) {
            boolean apart = one.municipality() != null && other.municipality() != null && !one.municipality().equals(other.municipality());
            boolean named = !plain(one.name()).isEmpty() && plain(one.name()).equals(plain(other.name()));
            boolean town = one.kind() == Host.Kind.MUNICIPALITY && other.kind() == Host.Kind.MUNICIPALITY && one.municipality() != null
                    && Objects.equals(one.municipality(), other.municipality());
            return town || named && !apart;
        }

        private static boolean before(Edition edition, Host one, Host other) {
            Comparator<Host> weight = Comparator.comparing((Host it) -> edition.ledger().listSentTo(new Recipient.OfHost(it.id())).size())
                    .thenComparing(it -> ActivityLinks.list(edition, it.id()).size())
                    .thenComparing(it -> -edition.hosts().list().indexOf(it));
            return weight.compare(one, other) >= 0;
        }

        private static String plain(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        }
    }

    /** @param select shows the one that is left */
    Doubles(Workspace workspace, Consumer<Id<Host>> select) {
        this(workspace, select, new HBox());
    }

    private Doubles(Workspace workspace, Consumer<Id<Host>> select, HBox bar) {
        super("host-double", workspace.words().get("hosts.double.name"), bar);
        this.workspace = workspace;
        this.select = select;
        this.bar = bar;
        words = workspace.words();
        said = Fields.text("");
        said.setId("host-double-said");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button merge = Fields.button("host-merge", words.get("hosts.double.merge"), this::merge);
        merge.setMinWidth(Button.USE_PREF_SIZE);
        merge.setDisable(workspace.session().isReadOnly());
        bar.getChildren().setAll(said, merge);
        bar.getStyleClass().addAll("host-double", "action-row");
    }

    @Override
    public void show(Host host) {
        Edition edition = workspace.state().edition();
        pair = Pair.find(edition, host).orElse(null);
        Fields.setShown(node(), pair != null);
        if (pair != null) {
            int here = ActivityLinks.list(edition, host.id()).size();
            Host other = pair.kept().id().equals(host.id()) ? pair.gone() : pair.kept();
            said.setText(words.get("hosts.double", host.name(), here, other.name(), ActivityLinks.list(edition, other.id()).size(),
                    pair.kept().name())
                    + (edition.ledger().listSentTo(new Recipient.OfHost(pair.gone().id())).isEmpty() ? "" : " " + words.get("hosts.double.sent")));
        }
    }

    private void merge() {
        Pair now = pair;
        if (now != null && workspace.edits().apply(new HostChange.MergeHosts(now.kept().id(), now.gone().id()))) {
            select.accept(now.kept().id());
            workspace.edits().tell(words.get("hosts.double.merged", now.kept().name()));
        }
    }
}

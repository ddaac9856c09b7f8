package cat.fullderuta.ui.hosts;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.session.StoreText;
import cat.fullderuta.store.StoreException;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What a host was sent, newest first, and whether its part changed since the version it has. The frozen version is read off the thread
 * of the window; only the newest question is answered.
 */
final class SentList extends Part {

    private final Workspace workspace;
    private final Messages words;
    private final VBox list = new VBox();
    private final Label since = Fields.text("");
    private @Nullable Edition judged;
    private Optional<Recipient> about = Optional.empty();
    private long asked;

    SentList(Workspace workspace) {
        this(workspace, new VBox());
    }

    private SentList(Workspace workspace, VBox box) {
        super("host-sent", workspace.words().get("hosts.section.sent"), box);
        this.workspace = workspace;
        words = workspace.words();
        since.setId("host-sent-since");
        box.getChildren().setAll(since, list);
        box.getStyleClass().add("host-links");
    }

    @Override
    public void show(Host host) {
        Edition edition = workspace.state().edition();
        var to = new Recipient.OfHost(host.id());
        if (edition == judged && about.equals(Optional.of(to))) {
            return;
        }
        judged = edition;
        about = Optional.of(to);
        Ledger ledger = edition.ledger();
        list.getChildren().setAll(dispatches(ledger, to).stream().map(it -> line(it, ledger)).toList());
        long question = ++asked;
        ledger.findSentTo(to).ifPresentOrElse(has -> compare(to, has, edition, question), () -> since.setText(words.get("hosts.sent.none")));
    }

    private static List<Dispatch> dispatches(Ledger ledger, Recipient to) {
        var all = new ArrayList<>(ledger.dispatches().stream().filter(it -> it.recipient().equals(to)).toList());
        all.sort(Comparator.comparing(Dispatch::at).reversed());
        return all;
    }

    private Node line(Dispatch dispatch, Ledger ledger) {
        Formats formats = Formats.of(words);
        String version = words.get("hosts.sent.version", ledger.releases().find(dispatch.release()).map(Release::number).orElse(0));
        String when = formats.shortDay(dispatch.at().toLocalDate()) + " " + formats.hour(dispatch.at());
        String how = words.get("release", dispatch.form());
        return Fields.text(String.join(" · ", version, when, how) + (dispatch.by().isBlank() ? "" : " · " + dispatch.by()));
    }

    private void compare(Recipient to, Release has, Edition now, long question) {
        since.setText(words.get("hosts.sent.looking"));
        var archive = workspace.session().archive();
        Thread.ofVirtual().name("host-sent").start(() -> {
            String said = compare(() -> ChangeNotice.find(to, archive.load(has, now), has.number(), now, 0), has);
            Platform.runLater(() -> {
                if (question == asked) {
                    since.setText(said);
                }
            });
        });
    }

    private String compare(Supplier<Optional<ChangeNotice>> notice, Release has) {
        try {
            return notice.get().map(it -> words.get("hosts.sent.changed", it.items().size(), has.number()))
                    .orElseGet(() -> words.get("hosts.sent.same", has.number()));
        } catch (StoreException trouble) {
            return StoreText.of(words).sentence(trouble);
        } catch (IllegalStateException neverFrozen) {
            return words.get("hosts.sent.unknown", has.number());
        }
    }
}

package cat.fullderuta.ui.findings;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Acknowledging;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Id;
import cat.fullderuta.ui.common.Workspace;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What the coordinator has begun to do about findings. All cards share it, so that what is typed about a finding is still there
 * when its card comes back into sight; it is forgotten when the finding is gone.
 */
public final class FindingDesk {

    /** What is open and typed about one finding. */
    static final class Draft {

        final StringProperty reason = new SimpleStringProperty("");
        final BooleanProperty accepting = new SimpleBooleanProperty();
        final BooleanProperty explaining = new SimpleBooleanProperty();
        final BooleanProperty solving = new SimpleBooleanProperty();

        boolean isOpen() {
            return accepting.get() || explaining.get() || solving.get();
        }
    }

    private final Workspace workspace;
    private final Clock clock;
    private final Consumer<String> rememberBy;
    private final StringProperty by;
    private final Map<Id<Acknowledgement>, Draft> drafts = new HashMap<>();
    private final InvalidationListener forget = any -> forgetWhatIsGone();

    /**
     * @param clock      tells when something is accepted
     * @param by         who accepted something on this machine the last time
     * @param rememberBy is told who accepts
     */
    public FindingDesk(Workspace workspace, Clock clock, String by, Consumer<String> rememberBy) {
        this.workspace = workspace;
        this.clock = clock;
        this.by = new SimpleStringProperty(by);
        this.rememberBy = rememberBy;
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(forget));
    }

    /** What all cards share. */
    public Workspace workspace() {
        return workspace;
    }

    /** Who accepts, as typed in any card. */
    StringProperty byProperty() {
        return by;
    }

    Draft draftOf(Finding finding) {
        return drafts.computeIfAbsent(Acknowledging.matterOf(finding), any -> new Draft());
    }

    /** Accepts it with what is typed; both have to be there. */
    boolean accept(Finding finding) {
        Draft draft = draftOf(finding);
        String who = by.get().strip();
        Findings findings = workspace.state().findings();
        Acknowledgement acknowledgement = Acknowledging.of(finding, findings.severityOf(finding), draft.reason.get().strip(), who,
                LocalDateTime.now(clock));
        boolean accepted = workspace.edits().apply(new Change.Acknowledge(acknowledgement));
        if (accepted) {
            rememberBy.accept(who);
        }
        return accepted;
    }

    /** The finding stands with the others again. */
    void takeBack(Acknowledgement acknowledgement) {
        workspace.edits().apply(new Change.Withdraw(acknowledgement.id()));
    }

    private void forgetWhatIsGone() {
        if (!drafts.isEmpty()) {
            Set<Id<Acknowledgement>> matters = workspace.state().findings().list().stream().map(Acknowledging::matterOf)
                    .collect(Collectors.toSet());
            drafts.keySet().retainAll(matters);
        }
    }
}

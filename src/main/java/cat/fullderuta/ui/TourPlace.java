package cat.fullderuta.ui;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.StoreText;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.editions.EditionsHost;
import cat.fullderuta.ui.settings.Preferences;
import cat.fullderuta.ui.tour.Practice;
import cat.fullderuta.ui.tour.Step;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Where the guided tour stands, kept from one start to the next: on which edition one practises, from which one came, and at which
 * step one is. Beginning and leaving open another edition; what was open before is never altered.
 */
final class TourPlace {

    private static final String EDITION = "tour.edition";
    private static final String FROM = "tour.from";
    private static final String STEP = "tour.step";
    private static final String OFFERED = "tour.offered";
    private static final String OVER = "OVER";

    private final Preferences preferences;
    private final EditionsHost host;
    private final Messages words;
    private final Consumer<String> tell;

    /** @param tell says for a while what could not be done */
    TourPlace(Preferences preferences, EditionsHost host, Messages words, Consumer<String> tell) {
        this.preferences = preferences;
        this.host = host;
        this.words = words;
        this.tell = tell;
    }

    /** Whether it is to be offered: once it was begun, it is found in the menu. */
    boolean isOffered() {
        return preferences.isOn(OFFERED, true) && mayBegin();
    }

    /** Whether there may be an edition more. */
    boolean mayBegin() {
        return !host.library().isReadOnly();
    }

    /** An edition of the coordinator's own is shown: back from practising leads to it. */
    void noteOwn(Edition open) {
        if (!isPractice(open)) {
            preferences.setText(FROM, open.id().value());
        }
    }

    /** Makes an edition to practise on and opens it; or the one where the tour is under way. Erases none: somebody may still use it. */
    void begin(Edition open) {
        if (findStep(open).isPresent()) {
            return; // it is in sight
        }
        if (find(EDITION).filter(it -> !it.equals(open.id())).isPresent() && !preferences.getText(STEP, OVER).equals(OVER)) {
            goOn();
            return;
        }
        Edition practice = Practice.create(words);
        host.beginEdition(practice, () -> {
            preferences.setOn(OFFERED, false);
            preferences.setText(EDITION, practice.id().value());
            remember(Step.values()[0]);
        });
    }

    /** At which step one is in this edition; empty when it is not the one to practise on, or the tour is over. */
    Optional<Step> findStep(Edition open) {
        return find(EDITION).filter(open.id()::equals).flatMap(_ -> Stream.of(Step.values())
                .filter(step -> step.name().equals(preferences.getText(STEP, ""))).findFirst());
    }

    /** One is at this step now. */
    void remember(Step step) {
        preferences.setText(STEP, step.name());
    }

    /** The tour is over, and one goes on practising. */
    void rest() {
        preferences.setText(STEP, OVER);
    }

    /** Whether this is an edition to practise on. */
    boolean isPractice(Edition open) {
        return Practice.is(open.id());
    }

    /** Calls when the tour is under way on another edition than this, once that is known. */
    void whenElsewhere(Edition open, Runnable call) {
        if (!isPractice(open) && !preferences.getText(STEP, OVER).equals(OVER)) {
            find(EDITION).ifPresent(practice -> whenKnown(practice, isThere -> {
                if (isThere) {
                    call.run();
                } else {
                    forget();
                }
            }));
        }
    }

    /** Opens the edition to practise on again, if it is still there. */
    void goOn() {
        find(EDITION).ifPresent(practice -> whenKnown(practice, isThere -> {
            if (isThere) {
                host.openEdition(practice);
            } else {
                forget();
                tell.accept(words.get("tour.gone"));
            }
        }));
    }

    /**
     * Goes back to the edition from which one came.
     *
     * @param erase whether the one to practise on goes for good
     */
    void leave(boolean erase) {
        find(FROM).ifPresentOrElse(from -> whenKnown(from, isThere -> {
            if (!isThere) {
                tell.accept(words.get("tour.lost"));
            } else if (erase) {
                host.replaceEdition(from, this::forget);
            } else {
                rest();
                host.openEdition(from);
            }
        }), () -> tell.accept(words.get("tour.lost")));
    }

    /** Erases the edition to practise on, which is not open. */
    void giveUp(Runnable done) {
        find(EDITION).ifPresent(practice -> work(() -> eraseIfThere(practice), () -> {
            forget();
            done.run();
        }));
    }

    private void forget() {
        preferences.setText(EDITION, "");
        preferences.setText(STEP, OVER);
    }

    private void eraseIfThere(Id<Edition> edition) {
        if (isThere(edition)) {
            host.library().erase(edition);
        }
    }

    private boolean isThere(Id<Edition> edition) {
        return host.library().list().stream().anyMatch(entry -> entry.id().equals(edition));
    }

    private void whenKnown(Id<Edition> edition, Consumer<Boolean> call) {
        var found = new AtomicBoolean();
        work(() -> found.set(isThere(edition)), () -> call.accept(found.get()));
    }

    private Optional<Id<Edition>> find(String key) {
        return Optional.of(preferences.getText(key, "")).filter(it -> !it.isBlank()).map(Id::of);
    }

    /** Off the thread of the window, and then on it. */
    private void work(Runnable slow, Runnable done) {
        Thread.ofVirtual().start(() -> {
            try {
                slow.run();
                Platform.runLater(done);
            } catch (RuntimeException e) {
                Platform.runLater(() -> tell.accept(StoreText.of(words).sentence(e)));
            }
        });
    }
}

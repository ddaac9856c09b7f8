package cat.fullderuta.ui.tour;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is done on the tour, one after the other. A step is done when the edition or the view says so, however the coordinator got
 * there; nobody has to say that they did it. Its words are {@code tour.step.….}
 */
public enum Step {
    /** Something that waited has a place and does not clash there. */
    PLACE("window.backlog") {
        @Override
        boolean isDone(Moment from, Moment now) {
            return placed(from, now).anyMatch(it -> !now.clashes(it));
        }

        @Override
        boolean isAmiss(Moment from, Moment now) {
            return placed(from, now).findAny().isPresent();
        }

        @Override
        List<String> targets(Moment now) {
            return List.of("#backlog-list", "#backlog-panel-open");
        }
    },
    /** One sees why something clashes: in the list, or in the details of one that does. */
    CLASH("window.findings") {
        @Override
        boolean isDone(Moment from, Moment now) {
            return !now.sight().equals(from.sight()) && (now.sight().findings() || now.sight().opened().stream()
                    .flatMap(id -> now.state().edition().activities().find(id).stream()).anyMatch(now::clashes));
        }

        @Override
        List<String> targets(Moment now) {
            return List.of("#count-clash");
        }

        @Override
        List<String> kept(Moment now) {
            return chips(now.clashing());
        }
    },
    /** A clash is gone, and there is one less. */
    MEND("findingcard.solve", "window.findings") {
        @Override
        boolean isDone(Moment from, Moment now) {
            return now.clashes().size() < from.clashes().size();
        }

        @Override
        List<String> targets(Moment now) {
            return List.of("#findings-list", "#inspector", "#count-clash");
        }

        @Override
        List<String> kept(Moment now) {
            return chips(now.clashing());
        }
    },
    /** Something that was not confirmed is. */
    CONFIRM("window.detail", "status.CONFIRMED") {
        @Override
        boolean isDone(Moment from, Moment now) {
            return now.state().edition().activities().stream().anyMatch(it -> isConfirmed(it)
                    && from.find(it).filter(before -> !isConfirmed(before)).isPresent());
        }

        @Override
        List<String> targets(Moment now) {
            boolean mayBe = now.sight().opened().flatMap(now.state().edition().activities()::find)
                    .filter(it -> !isConfirmed(it)).isPresent();
            Stream<String> chips = now.state().edition().listScheduled().stream().filter(it -> it.status() == Status.PROPOSED)
                    .flatMap(it -> it.defenders().stream().limit(1).map(who -> "#chip-" + it.id() + "-" + who));
            return Stream.concat(mayBe ? Stream.of("#inspector .inspector-bar") : Stream.empty(), chips.limit(MOST_CHIPS)).toList();
        }
    },
    /** Something that somebody was missing from lacks less. */
    COMPANION("window.view.companions") {
        @Override
        boolean isDone(Moment from, Moment now) {
            return now.state().edition().listScheduled().stream().anyMatch(it -> from.find(it).filter(before ->
                    it.companions().size() > before.companions().size() && now.needs(it).size() < from.needs(before).size()).isPresent());
        }

        @Override
        List<String> targets(Moment now) {
            return Stream.concat(kept(now).stream(), Stream.of("#view-companions")).toList();
        }

        /** All that somebody is missing from, and not only the one that is marked. */
        @Override
        List<String> kept(Moment now) {
            return now.state().edition().listScheduled().stream().filter(it -> !it.isLocked() && now.sight().companions())
                    .flatMap(it -> now.needs(it).stream().map(role -> "#chip-" + it.id() + "-" + role)).limit(MOST_CHIPS).toList();
        }
    },
    /** Something was taken back, or a warning was accepted. */
    UNDO("window.undo.nothing", "findingcard.accept") {
        @Override
        boolean isDone(Moment from, Moment now) {
            return now.state().redo().isPresent() && !now.state().redo().equals(from.state().redo())
                    || now.state().edition().acknowledgements().stream()
                            .anyMatch(it -> !from.state().edition().acknowledgements().has(it.id()));
        }

        @Override
        List<String> targets(Moment now) {
            return List.of("#undo");
        }
    },
    /** One looks at what would leave. */
    LOOK("window.share", "window.export", "outgoing.withheld") {
        @Override
        boolean isDone(Moment from, Moment now) {
            return now.sight().panes().contains("share") && !from.sight().panes().contains("share");
        }

        @Override
        List<String> targets(Moment now) {
            return List.of("#share");
        }
    },
    /** There is one version more. */
    FREEZE("window.share", "window.versions", "release.make.open") {
        @Override
        boolean isDone(Moment from, Moment now) {
            return now.state().edition().ledger().releases().size() > from.state().edition().ledger().releases().size();
        }

        @Override
        boolean isAmiss(Moment from, Moment now) {
            return now.state().findings().findWorst().equals(Optional.of(Severity.CLASH));
        }

        @Override
        List<String> targets(Moment now) {
            return List.of("#share");
        }
    };

    private static final int MOST_CHIPS = 12;

    private final List<String> names;

    /** @param names keys of the buttons that its words name, in the order of their placeholders */
    Step(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }

    /**
     * Whether it was done since it began.
     *
     * @param from when it began
     */
    abstract boolean isDone(Moment from, Moment now);

    /** Whether something stands in its way that is worth a word. */
    boolean isAmiss(Moment from, Moment now) {
        return false;
    }

    /** What is to be used, as selectors; the first that is in sight is marked. */
    abstract List<String> targets(Moment now);

    /** What else its words speak of, as selectors; nothing of it is covered where that can be. */
    List<String> kept(Moment now) {
        return List.of();
    }

    /** The beginning of the keys of its words. */
    String key() {
        return "tour.step." + name().toLowerCase(Locale.ROOT);
    }

    /** The one after it; empty after the last. */
    Optional<Step> findNext() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** The one before it, or the first. */
    Step previous() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    private static Stream<Activity> placed(Moment from, Moment now) {
        return now.state().edition().listScheduled().stream()
                .filter(it -> from.find(it).filter(before -> !before.isScheduled()).isPresent());
    }

    /** On the board of the visit, in the row of each who takes part. */
    private static List<String> chips(Stream<Activity> activities) {
        return activities.flatMap(it -> it.defenders().stream().map(who -> "#chip-" + it.id() + "-" + who)).limit(MOST_CHIPS).toList();
    }

    private static boolean isConfirmed(Activity activity) {
        return activity.status() == Status.CONFIRMED;
    }
}

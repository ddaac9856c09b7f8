package cat.fullderuta.ui.editions;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.store.EditionSummary;
import cat.fullderuta.store.Shelf;
import cat.fullderuta.ui.common.Workspace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the list shows: of the open edition as it is now, of the others as they were saved; the latest visit first. */
final class EditionsModel {

    private final Workspace workspace;
    private List<Shelf.Entry> saved = List.of();

    EditionsModel(Workspace workspace) {
        this.workspace = workspace;
    }

    void show(List<Shelf.Entry> entries) {
        saved = List.copyOf(entries);
    }

    boolean isOpen(Id<Edition> id) {
        return workspace.state().edition().id().equals(id);
    }

    Shelf.Entry open() {
        return new Shelf.Entry.Whole(EditionSummary.of(workspace.state().edition()));
    }

    /** Those that are put away, or the others. */
    List<Shelf.Entry> list(boolean archived) {
        return Stream.concat(Stream.of(open()), saved.stream().filter(entry -> !isOpen(entry.id())))
                .filter(entry -> isArchived(entry) == archived)
                .sorted(Comparator.comparing((Shelf.Entry entry) -> summary(entry).map(EditionSummary::firstDay).orElse(LocalDate.MIN))
                        .reversed()).toList();
    }

    /** One of all, if it is there. */
    Optional<Shelf.Entry> find(Id<Edition> id) {
        return Stream.concat(list(false).stream(), list(true).stream()).filter(entry -> entry.id().equals(id)).findFirst();
    }

    static Optional<EditionSummary> summary(Shelf.Entry entry) {
        return entry instanceof Shelf.Entry.Whole(var summary) ? Optional.of(summary) : Optional.empty();
    }

    static boolean isArchived(Shelf.Entry entry) {
        return summary(entry).filter(EditionSummary::archived).isPresent();
    }
}

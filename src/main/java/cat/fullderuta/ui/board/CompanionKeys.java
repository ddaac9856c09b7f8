package cat.fullderuta.ui.board;

import cat.fullderuta.change.CompanionChange;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Id;
import cat.fullderuta.ui.common.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys for rows of companions: an activity goes from what is missing to one, from one to another, and back. */
final class CompanionKeys implements RowKeys {

    private final Workspace workspace;
    private final Board board;

    CompanionKeys(Workspace workspace, Board board) {
        this.workspace = workspace;
        this.board = board;
    }

    /** From the rows of what is missing, down to the first companion who does not go along. */
    @Override
    public void toNext(Activity activity, int sign) {
        List<Id<Companion>> all = listCompanions();
        Optional<Id<Companion>> row = findRow(activity);
        int here = row.map(all::indexOf).orElse(-1);
        findFree(activity, sign > 0 ? all.subList(here + 1, all.size()).stream() : all.subList(0, Math.max(0, here)).reversed().stream())
                .ifPresent(onto -> assign(activity, onto, row));
    }

    /** The first below the selected row who does not go along, then from the top. */
    @Override
    public void addNext(Activity activity) {
        List<Id<Companion>> all = listCompanions();
        int here = findRow(activity).map(all::indexOf).orElse(-1);
        findFree(activity, Stream.concat(all.stream().skip(here + 1L), all.stream())).ifPresent(comes -> assign(activity, comes, Optional.empty()));
    }

    @Override
    public void takeAway(Activity activity) {
        findRow(activity).ifPresent(leaves -> {
            if (workspace.edits().apply(new CompanionChange.TakeOff(activity.id(), leaves))) {
                board.reveal();
            }
        });
    }

    private void assign(Activity activity, Id<Companion> comes, Optional<Id<Companion>> from) {
        if (workspace.edits().apply(new CompanionChange.Assign(activity.id(), comes, from))) {
            workspace.selection().companionProperty().set(Optional.of(comes));
            board.reveal();
        }
    }

    private List<Id<Companion>> listCompanions() {
        return workspace.state().edition().companions().stream().map(Companion::id).toList();
    }

    private static Optional<Id<Companion>> findFree(Activity activity, Stream<Id<Companion>> among) {
        return among.filter(companion -> !activity.companions().contains(companion)).findFirst();
    }

    /** The selected row, if the activity stands in it: what stands in a row of what is missing is taken from nobody. */
    private Optional<Id<Companion>> findRow(Activity activity) {
        return workspace.selection().companionProperty().get().filter(activity.companions()::contains);
    }
}

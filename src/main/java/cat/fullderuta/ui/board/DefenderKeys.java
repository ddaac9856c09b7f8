package cat.fullderuta.ui.board;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.ui.common.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys for rows of defenders: an activity goes from one to another who does not take part, and back to the backlog. */
final class DefenderKeys implements RowKeys {

    private final Workspace workspace;
    private final Board board;

    DefenderKeys(Workspace workspace, Board board) {
        this.workspace = workspace;
        this.board = board;
    }

    @Override
    public void toNext(Activity activity, int sign) {
        Optional<Slot> slot = activity.findSlot();
        if (activity.invitation() instanceof Invitation.Everyone || slot.isEmpty()) {
            return;
        }
        List<Id<Defender>> all = listDefenders();
        Optional<Id<Defender>> row = findRow(activity);
        int here = row.map(all::indexOf).orElse(-1);
        List<Id<Defender>> onTheWay = sign > 0 ? all.subList(here + 1, all.size()) : all.subList(0, Math.max(0, here)).reversed();
        findFree(activity, onTheWay).ifPresent(onto -> {
            List<Id<Defender>> after = Fit.defendersAfterDrop(activity, row, Optional.of(onto), workspace.state().timetable());
            if (workspace.edits().apply(new Change.Schedule(activity.id(), slot.get().start(), after))) {
                workspace.selection().defenderProperty().set(Optional.of(onto));
                board.reveal();
            }
        });
    }

    /** The first below the selected row who does not take part, then from the top. */
    @Override
    public void addNext(Activity activity) {
        List<Id<Defender>> all = listDefenders();
        int here = findRow(activity).map(all::indexOf).orElse(-1);
        Stream<Id<Defender>> around = Stream.concat(all.stream().skip(here + 1L), all.stream());
        findFree(activity, around.toList()).ifPresent(comes -> {
            if (workspace.edits().apply(new Change.AddDefender(activity.id(), comes))) {
                board.reveal();
            }
        });
    }

    @Override
    public void takeAway(Activity activity) {
        workspace.edits().apply(new Change.ReturnToBacklog(activity.id()));
    }

    private List<Id<Defender>> listDefenders() {
        return workspace.state().edition().listShownDefenders().stream().map(Defender::id).toList();
    }

    private Optional<Id<Defender>> findFree(Activity activity, List<Id<Defender>> among) {
        Edition edition = workspace.state().edition();
        List<Id<Defender>> now = edition.defendersOf(activity);
        return among.stream().filter(defender -> !now.contains(defender) && edition.defenders().get(defender).coming()).findFirst();
    }

    /** The selected row if the activity stands in it, else the first in which it does. */
    private Optional<Id<Defender>> findRow(Activity activity) {
        List<Id<Defender>> now = workspace.state().edition().assignedTo(activity);
        return workspace.selection().defenderProperty().get().filter(now::contains).or(() -> now.stream().findFirst());
    }
}

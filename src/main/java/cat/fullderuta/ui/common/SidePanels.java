package cat.fullderuta.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import javafx.beans.value.ObservableBooleanValue;

/**
 * The panels at the sides of a page: each is as it was left, and in a narrow window, which remembers its own, one is open at a time so
 * that the middle keeps some room.
 */
public final class SidePanels {

    private final ObservableBooleanValue narrow;
    private final Memory memory;
    private final List<Kept> panels = new ArrayList<>();
    private boolean isRestoring;

    /**
     * Where it is remembered what is open.
     *
     * @param isOn  what was remembered under a key, or else the value given with it
     * @param setOn remembers under a key
     */
    public record Memory(BiPredicate<String, Boolean> isOn, BiConsumer<String, Boolean> setOn) {}

    private record Kept(SidePanel panel, String key, boolean openWhenWide) {}

    /** @param narrow see {@link Narrow} */
    public SidePanels(ObservableBooleanValue narrow, Memory memory) {
        this.narrow = narrow;
        this.memory = memory;
        narrow.subscribe(() -> {
            isRestoring = true;
            panels.forEach(this::restore);
            isRestoring = false;
        });
    }

    /**
     * Takes care of a panel from now on.
     *
     * @param openWhenWide whether it is open in a window with room until somebody folds it; in a narrow one it is not
     */
    public void add(SidePanel panel, String key, boolean openWhenWide) {
        var kept = new Kept(panel, key, openWhenWide);
        restore(kept);
        panels.add(kept);
        panel.openProperty().subscribe((_, open) -> {
            if (!isRestoring) {
                memory.setOn().accept(key(key), open);
                if (open && narrow.get()) {
                    panels.stream().map(Kept::panel).filter(each -> each != panel).forEach(each -> each.openProperty().set(false));
                }
            }
        });
    }

    private void restore(Kept kept) {
        kept.panel().openProperty().set(memory.isOn().test(key(kept.key()), kept.openWhenWide() && !narrow.get()));
    }

    private String key(String key) {
        return narrow.get() ? key + ".narrow" : key;
    }
}
